using ArchDocs.Core.Packages;

namespace ArchDocs.Core.Tests.Packages;

[TestClass]
public sealed class VersionRulesTests
{
    [TestMethod]
    [DataRow("8", "8.5.2", true)]
    [DataRow("8", "9.0.0", false)]
    [DataRow("v8.5", "8.5.2", true)]
    [DataRow("8.4", "8.5.2", false)]
    [DataRow("8.5.2", "8.5.2", true)]
    [DataRow("8.5.2", "8.5.3", false)]
    [DataRow("8.5.2", "8.5.2+build.7", true)]
    [DataRow("8.*", "8.5.2", true)]
    [DataRow("8+", "9.0.0", true)]
    [DataRow("8 or later", "7.9.9", false)]
    [DataRow("8-9", "9.1.0", true)]
    [DataRow("7.0-8.0", "9.1.0", false)]
    [DataRow(">= 8.2", "8.1.9", false)]
    [DataRow(">= 8.2", "8.2.0", true)]
    [DataRow(">= 8.2", "8.2.0-rc.1", false)]
    [DataRow("< 9", "9.0.0-rc.1", true)]
    [DataRow("[8.0, 9.0)", "8.9.9", true)]
    [DataRow("[8.0, 9.0)", "9.0.0", false)]
    [DataRow("(,9.0]", "9.0.0", true)]
    [DataRow("[8.5.2]", "8.5.3", false)]
    [DataRow("10", "10.0.0-rc.1.25451.107", true)]
    [DataRow("10.0.0-rc.1", "10.0.0-rc.1.25451.107", true)]
    [DataRow("10.0.0-rc.1", "10.0.0", false)]
    [DataRow("latest", "0.1.0", true)]
    [DataRow("as the platform pins it", "8.5.2", null)]
    [DataRow("8", "no version", null)]
    [DataRow("", "8.5.2", null)]
    public void A_documented_version_allows_what_it_means(string documented, string resolved, bool? expected) =>
        VersionRules.Allows(documented, resolved).ShouldBe(expected);

    [TestMethod]
    [DataRow("[8.5.2, )", ">= 8.5.2")]
    [DataRow("[16.*, )", "16.*")]
    [DataRow("[3.0.320, 3.0.320]", "[3.0.320]")]
    [DataRow("[8, 9)", "[8.0.0, 9.0.0)")]
    [DataRow("whatever", "whatever")]
    public void A_requested_range_is_said_briefly(string range, string expected) => VersionRules.Describe(range).ShouldBe(expected);
}
