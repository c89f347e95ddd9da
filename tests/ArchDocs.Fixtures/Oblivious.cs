#nullable disable

namespace Contoso.Fixtures;

public class Oblivious
{
    public string Text { get; set; }
    public int Number { get; set; }
    public int? OptionalNumber { get; set; }
}

public record ObliviousRecord(string Text, int Number);
