using ArchDocs.Core.Types;
using static ArchDocs.Core.Tests.Types.FixtureCatalog;

namespace ArchDocs.Core.Tests.Types;

[TestClass]
public sealed class ValidationTests
{
    [TestMethod]
    [DataRow("Text", "characters ..255")]
    [DataRow("Mail", "characters 3..50; email")]
    [DataRow("Items", "items 1..10")]
    [DataRow("Exact", "characters 3..3")]
    [DataRow("Min", "range 0..")]
    [DataRow("Open", "range >0.01..999.5")]
    [DataRow("Price", "range 0.01..")]
    [DataRow("Pattern", "pattern ^[A-Z]{3}$")]
    [DataRow("Formats", "phone; url; credit card; base64")]
    [DataRow("Allowed", "allowed a,b,null")]
    [DataRow("Denied", "denied 1,2,true,c,Euro")]
    [DataRow("Same", "same as Mail")]
    [DataRow("File", "extensions pdf,docx")]
    [DataRow("Image", "extensions png,jpg,jpeg,gif")]
    [DataRow("Money", "enum Currency Euro,Dollar")]
    [DataRow("Custom", "custom CustomValidation")]
    [DataRow("Own", "custom Code")]
    [DataRow("Password", "")]
    [DataRow("Unlimited", "")]
    [DataRow("None", "")]
    public void Attributes_become_facts(string member, string expected) =>
        string.Join("; ", Member("Validated", member).Validation.Select(Render)).ShouldBe(expected);

    [TestMethod]
    public void Attributes_of_a_positional_parameter_count() =>
        string.Join("; ", Member("Positional", "Name").Validation.Select(Render)).ShouldBe("characters 3..50");

    private static string Render(ValidationFact fact) => fact switch
    {
        LengthFact length => $"{(length.Unit == LengthUnit.Items ? "items" : "characters")} {length.Minimum}..{length.Maximum}",
        RangeFact range => $"range {(range.MinimumIsExclusive ? ">" : "")}{range.Minimum}..{(range.MaximumIsExclusive ? "<" : "")}{range.Maximum}",
        PatternFact pattern => $"pattern {pattern.Pattern}",
        FormatFact format => format.Name,
        AllowedValuesFact allowed => $"allowed {string.Join(',', allowed.Values)}",
        DeniedValuesFact denied => $"denied {string.Join(',', denied.Values)}",
        SameAsFact same => $"same as {same.MemberName}",
        FileExtensionsFact files => $"extensions {string.Join(',', files.Extensions)}",
        EnumValuesFact values => $"enum {values.EnumName} {string.Join(',', values.Values)}",
        CustomFact custom => $"custom {custom.Name}",
        _ => "?",
    };
}
