using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Tests.Documents;

[TestClass]
public sealed class HeadingTextTests
{
    [TestMethod]
    [DataRow("2. Data Flow")]
    [DataRow("2.1 Data Flow")]
    [DataRow("2.1. Data Flow")]
    [DataRow("2) Data Flow")]
    [DataRow("2 - Data Flow")]
    [DataRow("§2 Data Flow")]
    [DataRow("B. Data Flow")]
    [DataRow("B) Data Flow")]
    [DataRow("B.2 Data Flow")]
    [DataRow("B.2. Data Flow")]
    [DataRow("IV. Data Flow")]
    [DataRow("**Data** `Flow`:")]
    public void Headings_are_compared_without_their_number(string heading) => HeadingText.AreEqual(heading, "data flow").ShouldBeTrue();

    [TestMethod]
    [DataRow("A basket", "a basket")]
    [DataRow("V1.2 Notes", "v1 2 notes")]
    [DataRow("U.S. Orders", "u s orders")]
    [DataRow("3D View", "3d view")]
    [DataRow("VI", "vi")]
    [DataRow("C.", "c")]
    public void What_only_looks_like_a_number_stays(string heading, string key) => HeadingText.KeyOf(heading).ShouldBe(key);
}
