using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Documents;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class SpecNameTests
{
    [TestMethod]
    [DataRow("**")]
    [DataRow("[")]
    [DataRow("` `")]
    [DataRow("4.1")]
    [DataRow("(")]
    [DataRow("*event*")]
    [DataRow("- -")]
    public void Any_heading_has_a_name(string heading)
    {
        var document = Reading.Read($"# T\n\n## CLI Commands\n\n### {heading}\n\n**Usage**: x\n");

        CommandReader.Read(document).ShouldHaveSingleItem();
        EventReader.Read(Reading.Read($"# T\n\n## Events\n\n### {heading}\n\n**Trigger**: x\n")).ShouldHaveSingleItem();
        FunctionReader.Read(Reading.Read($"# T\n\n## Library API\n\n### {heading}\n\n**Returns**: x\n")).ShouldHaveSingleItem();
    }
}
