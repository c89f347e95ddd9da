using System.Collections.Immutable;

namespace ArchDocs.Build;

/// <summary>ArchDocsFeatures: globs over <c>{epic-key}/{feature-key}</c>.</summary>
internal static class FeaturesSetting
{
    private const string All = "**";

    public static ImmutableArray<string> Read(string? value, SettingReader settings)
    {
        var globs = SettingReader.List(value).Select(glob => glob.Replace('\\', '/')).ToImmutableArray();
        foreach (var glob in globs.Where(glob => !CanMatch(glob)))
        {
            settings.Bad("ArchDocsFeatures", glob, "globs over '{epic-key}/{feature-key}' are expected, for example 'E01-orders/**' or '!*/E01-F02-*'");
        }

        return globs.Any(glob => glob[0] != '!') ? globs : [All, .. globs];
    }

    private static bool CanMatch(string glob)
    {
        var segments = glob.TrimStart('!').Split('/');
        return segments.All(segment => segment is not ("" or "." or ".."))
            && segments.Count(segment => segment != All) <= 2
            && !Path.IsPathRooted(glob.TrimStart('!'));
    }
}
