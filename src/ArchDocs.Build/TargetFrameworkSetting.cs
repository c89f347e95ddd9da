namespace ArchDocs.Build;

/// <summary>ArchDocsTargetFramework: with a name that the host does not have, no build would run anything.</summary>
internal static class TargetFrameworkSetting
{
    public static void Check(string? chosen, string? targetFrameworks, SettingReader settings)
    {
        var known = SettingReader.List(targetFrameworks).ToArray();
        if (string.IsNullOrWhiteSpace(chosen) || known.Length == 0 || known.Contains(chosen.Trim(), StringComparer.OrdinalIgnoreCase))
        {
            return;
        }

        settings.Bad("ArchDocsTargetFramework", chosen, $"one of the project's own target frameworks is expected: {string.Join(", ", known.Select(name => $"'{name}'"))}");
    }
}
