using ArchDocs.Core.Vocabulary;

namespace ArchDocs.Core.Tests.Vocabulary;

[TestClass]
public sealed class EnglishPluralTests
{
    [TestMethod]
    [DataRow("order", "orders")]
    [DataRow("company", "companies")]
    [DataRow("day", "days")]
    [DataRow("box", "boxes")]
    [DataRow("batch", "batches")]
    [DataRow("address", "addresses")]
    [DataRow("status", "statuses")]
    [DataRow("analysis", "analyses")]
    [DataRow("criterion", "criteria")]
    [DataRow("person", "people")]
    [DataRow("child", "children")]
    [DataRow("index", "indices")]
    [DataRow("warehouse", "warehouses")]
    [DataRow("invoice", "invoices")]
    public void A_singular_and_its_plural_are_told_apart_and_lead_to_each_other(string singular, string plural)
    {
        EnglishPlural.Of(singular).ShouldBe(plural);
        EnglishPlural.ToSingular(plural).ShouldBe(singular);
        EnglishPlural.IsPlural(plural).ShouldBeTrue();
        EnglishPlural.IsPlural(singular).ShouldBeFalse();
    }

    [TestMethod]
    [DataRow("inventory")]
    [DataRow("equipment")]
    [DataRow("metadata")]
    [DataRow("feedback")]
    public void Some_words_have_no_plural(string word) => EnglishPlural.IsUncountable(word).ShouldBeTrue();
}
