using System.Globalization;
using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>Statements about looks: style, linkStyle, classDef and class.</summary>
internal sealed class StyleParser(FlowchartTokens tokens, NodeParser nodes, FlowchartBuilder builder)
{
    public bool ReadStyle()
    {
        var start = tokens.Take().Start;
        if (!Expect(Space, start))
        {
            return false;
        }

        var idStart = tokens.Current.Start;
        if (nodes.ReadId() is not { } id || !Expect(Space, start) || !ReadStyles(start))
        {
            return Fail(start);
        }

        builder.AddNode(id, idStart, null, null);
        return true;
    }

    public bool ReadClassDefinition()
    {
        var start = tokens.Take().Start;
        return (Expect(Space, start) && nodes.ReadId() is not null && Expect(Space, start) && ReadStyles(start)) || Fail(start);
    }

    public bool ReadClass()
    {
        var start = tokens.Take().Start;
        return (Expect(Space, start) && nodes.ReadId() is not null && Expect(Space, start) && nodes.ReadId() is not null) || Fail(start);
    }

    public bool ReadLinkStyle()
    {
        var start = tokens.Take().Start;
        var numbers = new List<FlowchartToken>();
        if (!Expect(Space, start) || !ReadNumbers(numbers, start) || !Expect(Space, start))
        {
            return false;
        }

        if (tokens.TryTake(Interpolate))
        {
            if (!Expect(Space, start) || !ReadWord(tokens))
            {
                return Fail(start);
            }

            if (tokens.TryTake(Space) && !ReadStyles(start))
            {
                return false;
            }
        }
        else if (!ReadStyles(start))
        {
            return false;
        }

        return numbers.TrueForAll(IsInRange);
    }

    /// <summary>A word of letters, digits and signs.</summary>
    public static bool ReadWord(FlowchartTokens tokens)
    {
        var hasAny = false;
        while (tokens.Kind is Direction or Number or Hash or Colon or Ampersand or Comma or Star or Minus or Down or NodeString or Letter)
        {
            tokens.Take();
            hasAny = true;
        }

        return hasAny;
    }

    private bool ReadNumbers(List<FlowchartToken> numbers, int start)
    {
        if (tokens.TryTake(Default))
        {
            return true;
        }

        do
        {
            if (tokens.Kind != Number)
            {
                return Fail(start);
            }

            numbers.Add(tokens.Take());
        }
        while (tokens.TryTake(Comma));

        return true;
    }

    private bool IsInRange(FlowchartToken number) =>
        (int.TryParse(tokens.Text.AsSpan(number.Start, number.End - number.Start), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < builder.EdgeCount)
        || tokens.Fail(new FlowchartFault(FaultPlace.LinkStyleIndex, number, number.Start, builder.EdgeCount.ToString(CultureInfo.InvariantCulture)));

    private bool ReadStyles(int start)
    {
        do
        {
            var hasAny = false;
            while (tokens.Kind is Space or Colon or Style or Number or NodeString or Hash)
            {
                tokens.Take();
                hasAny = true;
            }

            if (!hasAny)
            {
                return Fail(start);
            }
        }
        while (tokens.TryTake(Comma));

        return true;
    }

    private bool Expect(FlowchartTokenKind kind, int start) => tokens.Expect(kind, FaultPlace.StyleStatement, start);

    private bool Fail(int start) => tokens.Fail(FaultPlace.StyleStatement, start);
}
