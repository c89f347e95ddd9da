using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Xml.Linq;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;
using ArchDocs.Core.Types.XmlDocs;

namespace ArchDocs.Core.Types.Libraries;

/// <summary>The XML documentation of methods, <c>inheritdoc</c> followed to the method that is overridden or implemented, or that is named.</summary>
internal sealed class FunctionDocumentation(AssemblySet assemblies, DocumentationReader documentation, AttributeReader attributes, NullableContexts contexts)
{
    /// <summary>Equal for a method and the one that it overrides or implements.</summary>
    public static string KeyOf(string name, MethodSignature signature, ImmutableArray<ClrType> typeParameters) =>
        $"{name}`{typeParameters.Length}({string.Join(',', signature.Parameters.Select(parameter => KeyOf(parameter.Type, typeParameters)))})";

    public FunctionTexts Of(TypeLayer layer, MethodDefinition method, string key)
    {
        var own = ElementOf(layer, method);
        if (own?.Element("inheritdoc") is not { } inherit)
        {
            return new FunctionTexts(own is null ? [] : [own]);
        }

        var inherited = (string?)inherit.Attribute("cref") is { } reference
            ? assemblies.Documented.Prepend(layer.Image).Select(image => Sound(image.Documentation.Find(reference)))
            : documentation.Ancestors(layer).SelectMany(ancestor => MethodsOf(ancestor, key).Select(found => ElementOf(ancestor, found)));
        return new FunctionTexts([own, .. inherited.OfType<XElement>()]);
    }

    private IEnumerable<MethodDefinition> MethodsOf(TypeLayer layer, string key)
    {
        var reader = layer.Image.Reader;
        var name = key[..key.IndexOf('`', StringComparison.Ordinal)];
        foreach (var handle in layer.Location.Definition.GetMethods())
        {
            var method = reader.GetMethodDefinition(handle);
            if (reader.StringComparer.Equals(method.Name, name))
            {
                var typeParameters = contexts.Parameters(layer.Location, method);
                if (KeyOf(name, MethodSignature.Read(layer, method, attributes, contexts, typeParameters), typeParameters) == key)
                {
                    yield return method;
                }
            }
        }
    }

    private XElement? ElementOf(TypeLayer layer, MethodDefinition method) =>
        Sound(layer.Image.Documentation.Find(DocumentationId.Of(layer.Location, method, attributes, contexts)));

    private static XElement? Sound(XElement? element) => element is null || DocumentationReader.IsTooDeep(element) ? null : element;

    private static string KeyOf(ClrType type, ImmutableArray<ClrType> typeParameters) => type switch
    {
        ClrPrimitive primitive => primitive.Code.ToString(),
        ClrParameter parameter => typeParameters.IndexOf(typeParameters.FirstOrDefault(own => own is ClrParameter named && named.Name == parameter.Name)!) is var position and >= 0 ? $"``{position}" : parameter.Name,
        ClrReference reference => $"{KeyOf(reference.Element, typeParameters)}&",
        ClrArray array => $"{KeyOf(array.Element, typeParameters)}[]",
        ClrNamed named => $"{named.FullName}<{string.Join(',', named.Arguments.Select(argument => KeyOf(argument, typeParameters)))}>",
        _ => "?",
    };
}

/// <summary>One method's texts, each of the first element that has it, as <see cref="MemberModel.Documentation"/>.</summary>
internal sealed class FunctionTexts(ImmutableArray<XElement> elements)
{
    public string? Summary => First("summary");

    public string? Returns => First("returns");

    public string? Remarks => First("remarks");

    /// <summary>With the full name of the exception's type; a reference that the compiler could not resolve is left out.</summary>
    public ImmutableArray<LibraryException> Exceptions =>
    [
        .. elements.Select(element => element.Elements("exception").ToArray()).FirstOrDefault(found => found.Length > 0)?
            .Where(exception => (string?)exception.Attribute("cref") is { } reference && reference.StartsWith("T:", StringComparison.Ordinal))
            .Select(exception => new LibraryException(TypeNames.WithoutArities(((string)exception.Attribute("cref")!)["T:".Length..]), DocumentationReader.Line(exception))) ?? [],
    ];

    public string? ParameterOf(string name) => First("param", name);

    public string? TypeParameterOf(string name) => First("typeparam", name);

    private string? First(string part, string? name = null) =>
        elements.SelectMany(element => element.Elements(part)).Where(element => name is null || (string?)element.Attribute("name") == name)
            .Select(DocumentationReader.Line).FirstOrDefault(line => line is not null);
}
