using ArchDocs.Core.OpenApi;
using ArchDocs.Core.Tests.Types;
using ArchDocs.Core.Types;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Tests.OpenApi;

/// <summary>OpenAPI documents of a few lines, read from disk.</summary>
internal static class ApiText
{
    /// <summary>The one endpoint that a document describes.</summary>
    public static CodeEndpoint Single(string text, string? name = null, ITypeCatalog? types = null)
    {
        var described = Read(types, (name ?? "api.yaml", text));
        described.Failures.ShouldBeEmpty();
        return described.All.ShouldHaveSingleItem();
    }

    /// <summary>Why a document cannot be read.</summary>
    public static string Fault(string text)
    {
        var described = Read(null, ("api.json", text));
        described.All.ShouldBeEmpty();
        described.IsComplete.ShouldBeFalse();
        return described.Failures.ShouldHaveSingleItem().Fault.Reason;
    }

    public static DescribedEndpoints Read(ITypeCatalog? types, params (string Name, string Text)[] files)
    {
        var directory = Directory.CreateTempSubdirectory("archdocs-openapi-");
        try
        {
            foreach (var (name, text) in files)
            {
                File.WriteAllText(Path.Combine(directory.FullName, name), text);
            }

            return OpenApiReader.Read([.. files.Select(file => Path.Combine(directory.FullName, file.Name))], types ?? WebFixtures.Catalog);
        }
        finally
        {
            directory.Delete(recursive: true);
        }
    }

    /// <summary>What the response 200 of a schema means; <c>Structure</c>, <c>Values</c> and others stand among the components.</summary>
    public static string Type(string schema, string version = "3.1.0") => EndpointLine.Of(Single($$"""
        openapi: {{version}}
        info: { title: Orders, version: '1' }
        paths:
          /orders:
            get:
              responses:
                '200':
                  description: All
                  content:
                    application/json:
                      schema: {{schema}}
        components:
          schemas:
            Structure: { type: object, properties: { parent: { $ref: '#/components/schemas/Structure' } } }
            Values: { type: string, enum: [a, b] }
            Identifier: { type: string, format: uuid }
            Structures: { type: array, items: { $ref: '#/components/schemas/Structure' } }
            Anything: {}
            Circle: { $ref: '#/components/schemas/Circle' }
        """).Responses[0].Type!);
}
