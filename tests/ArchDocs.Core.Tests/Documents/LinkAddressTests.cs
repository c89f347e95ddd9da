using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Tests.Documents;

[TestClass]
public sealed class LinkAddressTests
{
    [TestMethod]
    [DataRow("prd.md", "prd.md", null)]
    [DataRow("./a/../prd.md#goal", "./a/../prd.md", "goal")]
    [DataRow("#goal", "", "goal")]
    [DataRow("#", "", "")]
    [DataRow("05-field%20notes.md#gr%C3%B6%C3%9Fe", "05-field notes.md", "größe")]
    [DataRow("a%23b.md?plain=1#L3", "a#b.md", "L3")]
    [DataRow("/docs/plan/", "/docs/plan/", null)]
    [DataRow("100%.md", "100%.md", null)]
    [DataRow(@"C:\docs\prd.md", @"C:\docs\prd.md", null)]
    [DataRow("a b:c/prd.md", "a b:c/prd.md", null)]
    public void A_path_into_the_repository_is_taken_apart(string target, string path, string? fragment) =>
        LinkAddress.Read(target).ShouldBe(new LinkAddress(path, fragment));

    [TestMethod]
    [DataRow("")]
    [DataRow("https://example.com/prd.md")]
    [DataRow("HTTP://example.com")]
    [DataRow("mailto:a@example.com")]
    [DataRow("vscode://file/prd.md")]
    [DataRow("//example.com/prd.md")]
    [DataRow("../{feature-key}/prd.md")]
    [DataRow("{{ site.url }}/prd.md")]
    [DataRow("a%00b.md")]
    public void What_leads_elsewhere_is_no_address(string target) => LinkAddress.Read(target).ShouldBeNull();

    [TestMethod]
    [DataRow("prd.md", "/root/docs/a/prd.md")]
    [DataRow("../b/", "/root/docs/b")]
    [DataRow(".", "/root/docs/a")]
    [DataRow("/docs/plan", "/root/docs/plan")]
    [DataRow("../../../x.md", "/x.md")]
    public void A_path_is_resolved_as_text(string target, string expected) =>
        LinkPath.Resolve("/root/docs/a", "/root", LinkAddress.Read(target)!).ShouldBe(Path.GetFullPath(expected));

    [TestMethod]
    [DataRow("/root", true)]
    [DataRow("/root/..x", true)]
    [DataRow("/rooted", false)]
    [DataRow("/", false)]
    public void What_is_not_below_the_root_is_known_by_its_path(string path, bool expected) =>
        LinkPath.IsBelow(Path.GetFullPath(path), Path.GetFullPath("/root")).ShouldBe(expected);
}
