using System.Collections.Immutable;

namespace ArchDocs.Build;

/// <summary>ArchDocsDtoTypes: globs over full type names. The default stands in the props, so that an empty value turns ARCH7008 off.</summary>
internal static class DtoTypesSetting
{
    private static readonly ImmutableArray<string> Default = ["*Dto", "*Request", "*Response"];

    public static ImmutableArray<string> Read(string? value, SettingReader settings)
    {
        var globs = SettingReader.List(value).ToImmutableArray();
        foreach (var glob in globs.Where(glob => !CanMatch(glob)))
        {
            settings.Bad("ArchDocsDtoTypes", glob, "globs over full type names without type parameters are expected, for example '*Dto' or '!Contoso.Legacy.*'");
        }

        return globs.IsEmpty || globs.Any(glob => glob[0] != '!') ? globs : [.. Default, .. globs];
    }

    private static bool CanMatch(string glob)
    {
        var name = glob[0] == '!' ? glob[1..].Trim() : glob;
        return name.Length > 0 && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '.' or '+' or '*' or '?');
    }
}
