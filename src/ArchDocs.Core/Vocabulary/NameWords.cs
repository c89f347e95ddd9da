using System.Collections.Immutable;

namespace ArchDocs.Core.Vocabulary;

/// <summary>The words that a name is made of, whatever style joins them: <c>getUsers</c>, <c>order-lines</c>, <c>HTTPStatus</c>.</summary>
internal static class NameWords
{
    /// <summary>In small letters.</summary>
    public static ImmutableArray<string> Of(string name)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            if (i == name.Length || !char.IsLetterOrDigit(name[i]) || IsWordStart(name, i))
            {
                if (i > start)
                {
                    words.Add(name[start..i].ToLowerInvariant());
                }

                start = i < name.Length && char.IsLetterOrDigit(name[i]) ? i : i + 1;
            }
        }

        return words.ToImmutable();
    }

    private static bool IsWordStart(string name, int i) =>
        i > 0 && char.IsUpper(name[i]) && (char.IsLower(name[i - 1]) || char.IsDigit(name[i - 1]) || (char.IsUpper(name[i - 1]) && i + 1 < name.Length && char.IsLower(name[i + 1])));
}
