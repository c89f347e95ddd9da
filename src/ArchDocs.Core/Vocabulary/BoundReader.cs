namespace ArchDocs.Core.Vocabulary;

/// <summary>Reads the bounds in a validation cell: <c>max 255</c>, <c>3–50 characters</c>, <c>&gt;= 0</c>, <c>at least one item</c>.</summary>
internal sealed class BoundReader
{
    private readonly List<ValidationToken> _tokens;
    private readonly List<DocumentedBound> _bounds = [];
    private int _position;

    private BoundReader(string text) => _tokens = ValidationToken.Scan(text);

    public static List<DocumentedBound> Read(string text)
    {
        var reader = new BoundReader(text);
        while (reader._position < reader._tokens.Count)
        {
            if (!reader.TryReadWords() && !reader.TryReadComparison() && !reader.TryReadNumber())
            {
                reader._position++;
            }
        }

        return reader._bounds;
    }

    private bool TryReadWords()
    {
        if (At(0) is not { Kind: ValidationTokenKind.Word } word)
        {
            return false;
        }

        if (BoundWords.IsNaming(word.Text))
        {
            _position++;
            SkipMarks();
            _position += At(0)?.Kind == ValidationTokenKind.Range ? 1 : 0;
            _position += At(0)?.Kind == ValidationTokenKind.Number ? 1 : 0;
            return true;
        }

        if (BoundWords.PhraseAt(_tokens, _position) is { } phrase)
        {
            _position += phrase.Length;
            ReadNamedBound(phrase.Side, phrase.IsExclusive);
            return true;
        }

        return TryReadProse(word.Text);
    }

    private bool TryReadProse(string word)
    {
        var next = At(1)?.Text;
        switch (word)
        {
            case "positive":
                Add(BoundSide.Minimum, 0, true, BoundUnit.None, isLoose: true);
                break;
            case "negative":
                Add(BoundSide.Maximum, 0, true, BoundUnit.None, isLoose: true);
                break;
            case "non-negative" or "nonnegative":
                Add(BoundSide.Minimum, 0, false, BoundUnit.None);
                break;
            case "non-empty" or "nonempty" or "non-blank":
                Add(BoundSide.Minimum, 1, false, BoundUnit.None);
                break;
            case "not" or "non" or "never" or "cannot" when next is "empty" or "blank":
                _position++;
                Add(BoundSide.Minimum, 1, false, BoundUnit.None);
                break;
            case "not" or "non" when next == "negative":
                _position++;
                Add(BoundSide.Minimum, 0, false, BoundUnit.None);
                break;
            case "exactly" or "exact" when NumberAt(1) is not null:
                _position++;
                AddExact(isLoose: false);
                return true;
            default:
                return false;
        }

        _position++;
        return true;
    }

    /// <summary>Behind 'max', 'at least' and the like: <c>length of 255 characters</c>.</summary>
    private void ReadNamedBound(BoundSide side, bool isExclusive)
    {
        var start = _position;
        var unit = BoundUnit.None;
        while (At(0) is { } token
            && (token.Kind == ValidationTokenKind.Comparison || token is { Kind: ValidationTokenKind.Mark, Text: ":" or "." }
                || (token.Kind == ValidationTokenKind.Word && (BoundWords.IsBetween(token.Text) || BoundWords.IsCountedUnit(token.Text)))))
        {
            unit = token.Kind == ValidationTokenKind.Word && BoundWords.IsCountedUnit(token.Text) ? BoundWords.UnitOf(token.Text)!.Value : unit;
            _position++;
        }

        if (NumberAt(0) is { } value)
        {
            _position++;
            Add(side, value, isExclusive, ReadUnit() ?? unit);
        }
        else
        {
            _position = start;
            Add(side, null, isExclusive, BoundUnit.None, isLoose: true);
        }
    }

    /// <summary><c>&gt;= 0</c>, <c>length &lt;= 50</c>; in <c>0 &lt; x &lt;= 10</c> the first number stands before its mark.</summary>
    private bool TryReadComparison()
    {
        if (At(0) is not { Kind: ValidationTokenKind.Comparison, Text: not "=" } mark || NumberAt(1) is not { } value)
        {
            return false;
        }

        _position += 2;
        Add(SideOf(mark), value, mark.Text.Length == 1, ReadUnit() ?? BoundUnit.None);
        return true;
    }

    private bool TryReadNumber()
    {
        if (At(0) is not { Kind: ValidationTokenKind.Number } number)
        {
            return false;
        }

        if (At(1) is { Kind: ValidationTokenKind.Comparison, Text: not "=" } mark && At(2)?.Kind == ValidationTokenKind.Word)
        {
            _position += 2;
            Add(SideOf(mark) == BoundSide.Minimum ? BoundSide.Maximum : BoundSide.Minimum, number.Value, mark.Text.Length == 1, BoundUnit.None);
            return true;
        }

        if (TryReadRange(number.Value))
        {
            return true;
        }

        if (At(1) is { Kind: ValidationTokenKind.Mark, Text: "+" })
        {
            _position += 2;
            Add(BoundSide.Minimum, number.Value, false, ReadUnit() ?? BoundUnit.None);
            return true;
        }

        AddExact(isLoose: true);
        return true;
    }

    /// <summary><c>1–100</c>, <c>1 to 100</c>, <c>between 3 and 50 characters</c>.</summary>
    private bool TryReadRange(decimal minimum)
    {
        var isBetween = _position > 0 && _tokens[_position - 1] is { Kind: ValidationTokenKind.Word, Text: "between" or "from" };
        var firstUnit = At(1) is { Kind: ValidationTokenKind.Word } word && BoundWords.IsCountedUnit(word.Text) ? BoundWords.UnitOf(word.Text) : null;
        var joint = firstUnit is null ? 1 : 2;
        var isJoined = At(joint) switch
        {
            { Kind: ValidationTokenKind.Range } => true,
            { Kind: ValidationTokenKind.Word, Text: "to" or "through" or "till" or "until" } => true,
            { Kind: ValidationTokenKind.Word, Text: "and" } => isBetween,
            _ => false,
        };
        if (!isJoined || NumberAt(joint + 1) is not { } maximum)
        {
            return false;
        }

        // 2024-01-15 and 555-1234-5678 are no ranges.
        if (At(joint + 2) is { Kind: ValidationTokenKind.Range } && NumberAt(joint + 3) is not null)
        {
            _position += joint + 4;
            Add(BoundSide.Minimum, null, false, BoundUnit.None, isLoose: true);
            Add(BoundSide.Maximum, null, false, BoundUnit.None, isLoose: true);
            return true;
        }

        _position += joint + 2;
        var unit = ReadUnit() ?? firstUnit ?? BoundUnit.None;
        var isUnclear = At(0) is { Kind: ValidationTokenKind.Word, Text: "exclusive" } || maximum < minimum;
        Add(BoundSide.Minimum, minimum, false, unit, isUnclear);
        Add(BoundSide.Maximum, maximum, false, unit, isUnclear);
        return true;
    }

    /// <summary>A number alone: <c>exactly 3 chars</c>, <c>255 characters or less</c>, <c>10 items max</c>, or a number of unknown purpose.</summary>
    private void AddExact(bool isLoose)
    {
        var value = NumberAt(0)!.Value;
        _position++;
        var unit = ReadUnit() ?? BoundUnit.None;
        var side = (At(0)?.Text, At(1)?.Text) switch
        {
            ("max" or "maximum", _) when NumberAt(1) is null => BoundSide.Maximum,
            ("min" or "minimum", _) when NumberAt(1) is null => BoundSide.Minimum,
            ("or", "less" or "fewer" or "below" or "shorter" or "under") => BoundSide.Maximum,
            ("or", "more" or "greater" or "above" or "longer" or "over") => BoundSide.Minimum,
            _ => (BoundSide?)null,
        };
        if (side is { } only && isLoose)
        {
            _position += At(0)?.Text == "or" ? 2 : 1;
            Add(only, value, false, unit);
            return;
        }

        Add(BoundSide.Minimum, value, false, unit, isLoose);
        Add(BoundSide.Maximum, value, false, unit, isLoose);
    }

    /// <summary>What the number before the current place counts; goes behind it.</summary>
    private BoundUnit? ReadUnit()
    {
        if (At(0) is { Kind: ValidationTokenKind.Mark, Text: "%" })
        {
            _position++;
            return BoundUnit.Other;
        }

        // '10-digit' and '3 alphanumeric characters'.
        var skipped = At(0)?.Kind == ValidationTokenKind.Range && At(0)!.Value.IsGlued ? 1 : 0;
        for (var ahead = skipped; ahead < skipped + 3 && At(ahead) is { Kind: ValidationTokenKind.Word } word; ahead++)
        {
            if (BoundWords.IsScale(word.Text))
            {
                return Other(ahead + 1);
            }

            if (BoundWords.IsCountedUnit(word.Text))
            {
                _position += ahead + 1;
                return BoundWords.UnitOf(word.Text);
            }

            if (BoundWords.UnitOf(word.Text) is null || BoundWords.PhraseAt(_tokens, _position + ahead) is not null)
            {
                return ahead > skipped ? Other(ahead) : null;
            }
        }

        return At(skipped)?.Kind == ValidationTokenKind.Word ? Other(skipped + 1) : null;

        BoundUnit Other(int length)
        {
            _position += length;
            return BoundUnit.Other;
        }
    }

    private static BoundSide SideOf(ValidationToken mark) => mark.Text[0] == '<' ? BoundSide.Maximum : BoundSide.Minimum;

    private void SkipMarks()
    {
        while (At(0) is { Kind: ValidationTokenKind.Mark, Text: ":" or "." } or { Kind: ValidationTokenKind.Comparison, Text: "=" })
        {
            _position++;
        }
    }

    private ValidationToken? At(int ahead) => _position + ahead < _tokens.Count ? _tokens[_position + ahead] : null;

    private decimal? NumberAt(int ahead) => At(ahead) is { } token ? BoundWords.NumberOf(token) : null;

    private void Add(BoundSide side, decimal? value, bool isExclusive, BoundUnit unit, bool isLoose = false) =>
        _bounds.Add(new DocumentedBound(side, value, isExclusive, unit, isLoose));
}
