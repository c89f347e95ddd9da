using ArchDocs.Core.Diagnostics.EditorConfig;

namespace ArchDocs.Core.Tests.Diagnostics;

[TestClass]
public sealed class EditorConfigGlobTests
{
    [TestMethod]
    [DataRow("*", "a.md")]
    [DataRow("*", "docs/plan/a.md")]
    [DataRow("*.md", "a.md")]
    [DataRow("*.md", "docs/plan/a.md")]
    [DataRow("*.md", ".md")]
    [DataRow("prd.md", "docs/plan/E01/prd.md")]
    [DataRow("/prd.md", "prd.md")]
    [DataRow("docs/plan/**.md", "docs/plan/a.md")]
    [DataRow("docs/plan/**.md", "docs/plan/E01-orders/E01-F01-checkout/04-backend-design.md")]
    [DataRow("docs/**/prd.md", "docs/prd.md")]
    [DataRow("docs/**/prd.md", "docs/plan/E01/prd.md")]
    [DataRow("docs/**/**/prd.md", "docs/prd.md")]
    [DataRow("**/prd.md", "prd.md")]
    [DataRow("**/prd.md", "a/b/prd.md")]
    [DataRow("docs/**", "docs/plan/a.md")]
    [DataRow("a**z.md", "abc/xyz.md")]
    [DataRow("docs/*.md", "docs/a.md")]
    [DataRow("docs/*/prd.md", "docs/plan/prd.md")]
    [DataRow("0?-*.md", "02-architecture.md")]
    [DataRow("0[0-4]-*.md", "04-backend-design.md")]
    [DataRow("0[24]-*.md", "02-architecture.md")]
    [DataRow("0[!13]-*.md", "02-architecture.md")]
    [DataRow("[a-cx]z", "xz")]
    [DataRow("[-a]z", "-z")]
    [DataRow("[\\]]z", "]z")]
    [DataRow("{prd,epic}.md", "epic.md")]
    [DataRow("{prd,epic,}.md", ".md")]
    [DataRow("{docs/plan,legacy/*}/prd.md", "legacy/x/prd.md")]
    [DataRow("{a,{b,c}d}.md", "cd.md")]
    [DataRow("{a*,b?}/x", "bc/x")]
    [DataRow("E{1..9}/prd.md", "E7/prd.md")]
    [DataRow("E{-3..3}.md", "E-2.md")]
    [DataRow("E{9..1}.md", "E5.md")]
    [DataRow("E{8..12}.md", "E10.md")]
    [DataRow("E{0..3}.md", "E0.md")]
    [DataRow("{single}.md", "{single}.md")]
    [DataRow("{}.md", "{}.md")]
    [DataRow("{a..b}.md", "{a..b}.md")]
    [DataRow("{open.md", "{open.md")]
    [DataRow("open}.md", "open}.md")]
    [DataRow("[open.md", "[open.md")]
    [DataRow("a[b/c].md", "a[b/c].md")]
    [DataRow("\\*.md", "*.md")]
    [DataRow("\\{a,b\\}.md", "{a,b}.md")]
    [DataRow("a\\\\b", "a\\b")]
    [DataRow("a\\", "a\\")]
    [DataRow("Ünï*.md", "docs/Ünïcode.md")]
    public void A_glob_matches(string glob, string path) => EditorConfigGlob.TryCreate(glob)!.IsMatch(path).ShouldBeTrue();

    [TestMethod]
    [DataRow("*.md", "a.cs")]
    [DataRow("*.md", "a.md/b")]
    [DataRow("*.md", "a.MD")]
    [DataRow("prd.md", "xprd.md")]
    [DataRow("/prd.md", "docs/prd.md")]
    [DataRow("docs/*.md", "docs/plan/a.md")]
    [DataRow("docs/plan/**.md", "other/docs/plan/a.md")]
    [DataRow("docs/plan/**.md", "docs/planned.md")]
    [DataRow("docs/**/prd.md", "docs/xprd.md")]
    [DataRow("docs/**/prd.md", "docsprd.md")]
    [DataRow("0?-a.md", "0/-a.md")]
    [DataRow("0[0-4]-*.md", "05-a.md")]
    [DataRow("0[!13]-*.md", "03-a.md")]
    [DataRow("a[!b]c", "a/c")]
    [DataRow("{prd,epic}.md", "prd,epic.md")]
    [DataRow("{prd,epic}.md", "prdepic.md")]
    [DataRow("{single}.md", "single.md")]
    [DataRow("E{1..9}.md", "E10.md")]
    [DataRow("E{1..9}.md", "E05.md")]
    [DataRow("E{1..9}.md", "E.md")]
    [DataRow("\\*.md", "a.md")]
    public void A_glob_does_not_match(string glob, string path) => EditorConfigGlob.TryCreate(glob)!.IsMatch(path).ShouldBeFalse();

    [TestMethod]
    public void A_glob_made_to_explode_is_matched_in_linear_time() =>
        EditorConfigGlob.TryCreate(string.Concat(Enumerable.Repeat("**a*", 200)) + "[b]")!.IsMatch(new string('a', 2000)).ShouldBeFalse();

    [TestMethod]
    public void Braces_may_be_nested_as_deep_as_the_limit_allows() =>
        EditorConfigGlob.TryCreate(new string('{', 400) + "a" + string.Concat(Enumerable.Repeat(",b}", 150)))!.IsMatch("c").ShouldBeFalse();

    [TestMethod]
    public void A_glob_over_the_limit_is_none() => EditorConfigGlob.TryCreate(new string('a', 1025)).ShouldBeNull();

    [TestMethod]
    public void An_empty_glob_is_none() => EditorConfigGlob.TryCreate("").ShouldBeNull();
}
