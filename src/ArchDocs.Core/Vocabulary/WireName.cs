using System.Text.Json;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Vocabulary;

/// <summary>What a C# name is called on the wire.</summary>
internal static class WireName
{
    public static string Of(MemberModel member, FieldNaming naming) => member.ExplicitName ?? Convert(member.Name, naming);

    /// <summary>Enum values keep their C# name: a naming policy for them stands at start-up, where metadata can't see it.</summary>
    public static string Of(EnumValueModel value) => value.ExplicitName ?? value.Name;

    public static string Convert(string name, FieldNaming naming) => naming switch
    {
        FieldNaming.CamelCase => JsonNamingPolicy.CamelCase.ConvertName(name),
        FieldNaming.SnakeCase => JsonNamingPolicy.SnakeCaseLower.ConvertName(name),
        FieldNaming.KebabCase => JsonNamingPolicy.KebabCaseLower.ConvertName(name),
        FieldNaming.PascalCase when name.Length > 0 => char.ToUpperInvariant(name[0]) + name[1..],
        _ => name,
    };

    /// <summary>Whether two names differ at most in case, '_' and '-'.</summary>
    public static bool AreAlike(string left, string right) =>
        string.Equals(Squeeze(left), Squeeze(right), StringComparison.OrdinalIgnoreCase);

    private static string Squeeze(string name) =>
        name.AsSpan().ContainsAny('_', '-') ? name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal) : name;
}
