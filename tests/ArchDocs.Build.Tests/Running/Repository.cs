using System.Reflection;

namespace ArchDocs.Build.Tests.Running;

/// <summary>Where this repository and its outputs are.</summary>
internal static class Repository
{
    public static string Directory { get; } = Metadata("RepositoryDirectory");

    public static string Configuration { get; } = Metadata("Configuration");

    public static string TaskProject { get; } = Path.Combine(Directory, "src", "ArchDocs.Build", "ArchDocs.Build.csproj");

    public static string TaskDirectory { get; } = Path.Combine(Directory, "src", "ArchDocs.Build", "bin", Configuration, "net10.0");

    public static string TargetsDirectory { get; } = Path.Combine(Directory, "build");

    public static string RulesDirectory { get; } = Path.Combine(Directory, "docs", "rules");

    public static string Logger { get; } = Path.Combine(AppContext.BaseDirectory, "ArchDocs.Build.Tests.Logger.dll");

    private static string Metadata(string key) =>
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}
