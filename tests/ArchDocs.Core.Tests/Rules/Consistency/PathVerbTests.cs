using ArchDocs.Core.Rules;
using ArchDocs.Core.Rules.Consistency;
using ArchDocs.Core.Tests.Documents;
using ArchDocs.Core.Tests.Rules.Examples;

namespace ArchDocs.Core.Tests.Rules.Consistency;

[TestClass]
public sealed class PathVerbTests
{
    [TestMethod]
    [DataRow("getUsers", "get")]
    [DataRow("get_users", "get")]
    [DataRow("GetUsers", "get")]
    [DataRow("create", "create")]
    [DataRow("send-reminders", "send")]
    [DataRow("updateOrder", "update")]
    [DataRow("update", "update")]
    [DataRow("uploadFile", "upload")]
    [DataRow("process-payment", "process")]
    [DataRow("notify-users", "notify")]
    public void A_verb_is_found_in_every_style(string segment, string verb) => PathVerb.Find(segment).ShouldBe(verb);

    [TestMethod]
    [DataRow("orders")]
    [DataRow("updates")]
    [DataRow("search")]
    [DataRow("search-results")]
    [DataRow("import-jobs")]
    [DataRow("import-status")]
    [DataRow("process-definitions")]
    [DataRow("cancel-requests")]
    [DataRow("add-ons")]
    [DataRow("notify-parties")]
    [DataRow("check-ins")]
    [DataRow("start-date")]
    [DataRow("getaways")]
    [DataRow("listings")]
    [DataRow("login")]
    [DataRow("authorize")]
    [DataRow("")]
    [DataRow("--")]
    public void A_noun_is_none(string segment) => PathVerb.Find(segment).ShouldBeNull();

    [TestMethod]
    [DataRow("cancel", 1)]
    [DataRow("CANCEL", 1)]
    [DataRow("send-reminders", 1)]
    [DataRow("send", 1)]
    [DataRow("", 2)]
    public void A_verb_or_segment_that_the_team_allows_is_silent(string allowed, int count)
    {
        var findings = new List<Finding>();
        new PathSegmentVerb().Check(new DocumentContext(findings.Add)
        {
            Document = Reading.Read("# T\n\n## API Endpoints\n\n### POST /orders/{id}/cancel\n\n### POST /send-reminders\n"),
            Feature = null,
            Targets = new ExampleTargets(new Example("verbs")),
            Shape = null,
            Settings = new DocumentSettings(150, 200, new HashSet<string>(StringComparer.Ordinal)) { AllowedPathVerbs = new HashSet<string>([allowed], StringComparer.OrdinalIgnoreCase) },
        });

        findings.Count.ShouldBe(count);
    }
}
