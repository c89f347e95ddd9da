using ArchDocs.Build.Tests.Running;

namespace ArchDocs.Build.Tests.Package;

/// <summary>A minimal API, whose OpenAPI document the framework writes during the build, against its design.</summary>
[TestClass]
public sealed class OpenApiTests
{
    private const string Code = """
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddOpenApi();
        var app = builder.Build();
        app.MapOpenApi();
        var shipments = app.MapGroup("/shipments");
        shipments.MapGet("", () => TypedResults.Ok(Array.Empty<Shipment>()));
        shipments.MapGet("{id:guid}", (Guid id) => TypedResults.Ok(new Shipment(id)));
        shipments.MapDelete("{id:guid}", (Guid id) => TypedResults.NoContent());
        app.Run();

        internal sealed record Shipment(Guid Id);
        """;

    private const string Design = """
        # Backend Design: Shipments

        ## API Endpoints

        ### Shipments

        #### GET /shipment

        **Response**: array of `Shipment` (200)

        #### GET /shipments/{id}

        **Response**: `Shipment` (201)
        """;

    [TestMethod]
    public void Drift_of_a_minimal_API_is_found_in_the_build_that_causes_it()
    {
        var consumer = Host().Write("App/Program.cs", Code).Write(Documents.Design, Design);

        var first = consumer.Build("App").ShouldFail();

        Findings(first).ShouldBe(
            [
                "04-backend-design.md(13,27) ARCH7013",
                "04-backend-design.md(7,6) ARCH7011",
                "App.csproj(0,0) ARCH7012",
            ],
            first.Text);
        first.Warnings.Single(warning => warning.Code == "ARCH7012").Message.ShouldStartWith("'DELETE /shipments/{id}' ('App.json') is described by no document");

        var cache = File.ReadAllBytes(Cache(consumer));
        var second = consumer.Build("App", "--no-restore").ShouldFail();
        Findings(second).ShouldBe(Findings(first));
        second.Events.ShouldNotContain(logged => logged.Message!.Contains("dotnet-getdocument", StringComparison.Ordinal));
        File.ReadAllBytes(Cache(consumer)).ShouldBe(cache);

        consumer.Write("App/Program.cs", Code.Replace("shipments.MapDelete", "// ", StringComparison.Ordinal).Replace("TypedResults.Ok(new Shipment(id))", "TypedResults.Created(\"\", new Shipment(id))", StringComparison.Ordinal).Replace("MapGroup(\"/shipments\")", "MapGroup(\"\")", StringComparison.Ordinal)
            .Replace("MapGet(\"\"", "MapGet(\"/shipment\"", StringComparison.Ordinal).Replace("\"{id:guid}\"", "\"/shipments/{id:guid}\"", StringComparison.Ordinal));
        Findings(consumer.Build("App", "--no-restore").ShouldSucceed()).ShouldBeEmpty();
    }

    [TestMethod]
    public void A_given_document_needs_no_generator()
    {
        var consumer = new Consumer().OnlyRules("ARCH7011").Write(Documents.Design, Design).Write("App/api.yaml", "openapi: 3.1.0\npaths:\n  /shipments: { get: {} }\n  /shipments/{id}: { get: {} }\n")
            .Project(content: "<ItemGroup><ArchDocsOpenApi Include=\"*.yaml\" /></ItemGroup>");

        Findings(consumer.Build("App").ShouldSucceed()).ShouldBe(["04-backend-design.md(7,6) ARCH7011"]);
    }

    private static Consumer Host() => new Consumer().OnlyRules("ARCH7011", "ARCH7013")
        .Write("../NuGet.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="local" value="{Scratch.FeedDirectory}" />
                <add key="restored" value="{Feed.UsersPackages()}" />
              </packageSources>
            </configuration>
            """)
        .Write("App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup><TargetFramework>net10.0</TargetFramework><Nullable>enable</Nullable><ImplicitUsings>enable</ImplicitUsings></PropertyGroup>
              <ItemGroup>
                <PackageReference Include="ArchDocs.Build" Version="{Scratch.Version}" PrivateAssets="all" />
                <PackageReference Include="Microsoft.AspNetCore.OpenApi" Version="10.0.15" />
                <PackageReference Include="Microsoft.Extensions.ApiDescription.Server" Version="10.0.15" PrivateAssets="all" />
              </ItemGroup>
            </Project>
            """);

    private static string Cache(Consumer consumer) => Directory.GetFiles(consumer.PathOf("App/obj"), "*.ArchDocs.cache", SearchOption.AllDirectories).ShouldHaveSingleItem();

    private static string[] Findings(BuildRun build) =>
        [.. build.Errors.Concat(build.Warnings).Select(found => $"{Path.GetFileName(found.File)}({found.Line},{found.Column}) {found.Code}").Order(StringComparer.Ordinal)];
}
