namespace ArchDocs.Build.Tests.Running;

/// <summary>A repository of a user, in a directory of its own, that takes the packed package from a local feed.</summary>
internal sealed class Consumer
{
    public Consumer(string directoryName = "consumer")
    {
        _ = Feed.Package;
        Directory = Scratch.NewDirectory(directoryName);
        // NuGet cannot read its own file in a directory whose name holds a semicolon.
        Write("../NuGet.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{Scratch.FeedDirectory}" />
              </packageSources>
            </configuration>
            """);
        Write("Directory.Build.props", "<Project />");
        Write("Directory.Build.targets", "<Project />");
    }

    public string Directory { get; }

    /// <summary>A library whose project file holds <paramref name="content"/>, and the reference to the package unless <paramref name="isHost"/> is false.</summary>
    public Consumer Project(string name = "App", string content = "", string frameworks = "<TargetFramework>net10.0</TargetFramework>", bool isHost = true)
    {
        var reference = isHost ? $"""<ItemGroup><PackageReference Include="ArchDocs.Build" Version="{Scratch.Version}" PrivateAssets="all" /></ItemGroup>""" : "";
        return Write($"{name}/{name}.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>{frameworks}<LangVersion>latest</LangVersion><Nullable>enable</Nullable></PropertyGroup>
              {reference}
              {content}
            </Project>
            """);
    }

    public Consumer Write(string path, string text)
    {
        var file = PathOf(path);
        System.IO.Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return this;
    }

    public string PathOf(string path) => Path.Combine(Directory, path);

    public string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary><c>dotnet build</c> unless the first argument is another command.</summary>
    public BuildRun Build(string project, params string[] arguments) => BuildIn([], project, arguments);

    public BuildRun BuildIn(IEnumerable<(string Name, string Value)> environment, string project, params string[] arguments) =>
        DotNet.Build(Directory, ["build", project, .. arguments], environment);

    public BuildRun Run(params string[] arguments) => DotNet.Build(Directory, arguments);
}
