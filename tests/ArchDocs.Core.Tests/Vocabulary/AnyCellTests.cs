using ArchDocs.Core.Specs;
using ArchDocs.Core.Tests.Rules.Alignment;
using ArchDocs.Core.Types;
using ArchDocs.Core.Vocabulary;
using FsCheck;
using FsCheck.Fluent;

namespace ArchDocs.Core.Tests.Vocabulary;

[TestClass]
public sealed class AnyCellTests
{
    private static readonly MemberModel Member = CSharp.Member(
        "A", CSharp.String, new LengthFact(1, 9, LengthUnit.Characters), new RangeFact("1", true, "x", false), new PatternFact("^a$"), new AllowedValuesFact(["A", "B"]), new FormatFact("email"));

    [TestMethod]
    public void No_cell_and_no_heading_makes_a_reader_throw()
    {
        string[] pieces = ["array", " of ", "<", ">", "[", "]", "(", ")", ",", "|", "?", "enum", "one of", "string", "map", " to ", "tuple", ".", "\"", "'", "null", "max ", "min ", "-", "–", "..", ">=", "=", "1", "99999999999999999999999999999999", "0.", "chars", "^", "$", "regex ", ":", ";", "/", " ", "\\", "é", "\ud800", "not ", "or ", "exactly ", "one", "1,000", "between ", " and "];
        var texts = Gen.Elements(pieces).ListOf().Select(string.Concat);
        var comparison = new TypeComparison(EnumMode.Auto, _ => false);

        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            comparison.Compare(TypeWords.Read(text).Term, Member.Type);
            RequiredWords.Read(text);
            ValidationComparison.Compare(text, Member, name => name);
            var heading = StructureHeading.Read(text);
            return heading is null || (heading.Start >= 0 && heading.Start + heading.Length <= text.Length);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60).WithReplay(12345, 6789));
    }
}
