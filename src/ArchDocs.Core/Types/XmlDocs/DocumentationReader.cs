using System.Xml.Linq;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.XmlDocs;

/// <summary>Finds the documentation of types and members, following <c>inheritdoc</c> across bases, interfaces and assemblies.</summary>
internal sealed class DocumentationReader(AssemblySet assemblies, TypeHierarchy hierarchy)
{
    private const int LongestInheritance = 8;
    private const int DeepestElements = 64;

    public string? OfType(TypeLayer type) => Line(OfType(type, 0));

    /// <summary>An enum's value has nothing to inherit from.</summary>
    public static string? OfValue(AssemblyImage image, string id) => Line(Content(image.Documentation.Find(id), out var _));

    public string? OfMember(MemberDeclaration member) => Line(OfMember(member, 0)) ?? OfParameter(member);

    private XElement? OfType(TypeLayer type, int depth)
    {
        var element = type.Image.Documentation.Find($"T:{TypeNames.InDocumentation(type.Location)}");
        var content = Content(element, out var inherit);
        if (content is not null || inherit is null || depth > LongestInheritance)
        {
            return content;
        }

        if ((string?)inherit.Attribute("cref") is { } reference)
        {
            return ById(type.Image, reference, depth);
        }

        return Ancestors(type).Select(ancestor => OfType(ancestor, depth + 1)).FirstOrDefault(found => found is not null);
    }

    private XElement? OfMember(MemberDeclaration member, int depth)
    {
        var content = Content(member.Layer.Image.Documentation.Find(member.DocumentationId), out var inherit);
        if (content is not null || inherit is null || depth > LongestInheritance)
        {
            return content;
        }

        if ((string?)inherit.Attribute("cref") is { } reference)
        {
            return ById(member.Layer.Image, reference, depth);
        }

        return (member.Inherited is { } inherited ? OfMember(inherited, depth + 1) : null) ?? OfAncestors(member.Layer, member.Name, depth);
    }

    /// <summary>What interfaces and bases say of a member of that name.</summary>
    private XElement? OfAncestors(TypeLayer layer, string name, int depth)
    {
        if (depth > LongestInheritance)
        {
            return null;
        }

        foreach (var ancestor in Ancestors(layer).Where(ancestor => Declares(ancestor, name)))
        {
            var content = Content(ancestor.Image.Documentation.Find($"P:{TypeNames.InDocumentation(ancestor.Location)}.{name}"), out var inherit);
            if (content is null && inherit is not null)
            {
                content = OfAncestors(ancestor, name, depth + 1);
            }

            if (content is not null)
            {
                return content;
            }
        }

        return null;
    }

    /// <summary>A positional record documents its properties as parameters of the type.</summary>
    private static string? OfParameter(MemberDeclaration member)
    {
        var type = member.Layer.Image.Documentation.Find($"T:{TypeNames.InDocumentation(member.Layer.Location)}");
        return Line(type?.Elements("param").FirstOrDefault(parameter => (string?)parameter.Attribute("name") == member.Name));
    }

    private XElement? ById(AssemblyImage from, string id, int depth)
    {
        foreach (var image in assemblies.Documented.Prepend(from).Concat(DefinedElsewhere(from, id)))
        {
            var content = Content(image.Documentation.Find(id), out var inherit);
            if (content is not null)
            {
                return content;
            }

            if ((string?)inherit?.Attribute("cref") is { } next && depth < LongestInheritance)
            {
                return ById(image, next, depth + 1);
            }
        }

        return null;
    }

    /// <summary>Of the assemblies that this one refers to, those that define what the id names: their documentation alone is worth reading.</summary>
    private IEnumerable<AssemblyImage> DefinedElsewhere(AssemblyImage from, string id)
    {
        if (id.Length < 3 || id[1] != ':')
        {
            return [];
        }

        var parenthesis = id.IndexOf('(', StringComparison.Ordinal);
        var name = id[2..(parenthesis < 0 ? id.Length : parenthesis)];
        var type = id[0] == 'T' ? name : name[..Math.Max(name.LastIndexOf('.'), 0)];
        return assemblies.ReferencedBy(from).Where(image => image.Defines(type));
    }

    /// <summary>All base types, then all interfaces, nearest first.</summary>
    public IEnumerable<TypeLayer> Ancestors(TypeLayer type) =>
        hierarchy.Chain(type, out var _).Skip(1)
            .Concat(hierarchy.AllInterfaces(ClrNamed.Of(type)).Skip(1).Select(hierarchy.Resolve).OfType<TypeLayer>().Where(IsInterface));

    /// <summary>Asked before the documentation is read, which for the framework is a file of several megabytes.</summary>
    private static bool Declares(TypeLayer layer, string property)
    {
        var reader = layer.Image.Reader;
        return layer.Location.Definition.GetProperties().Any(handle => reader.StringComparer.Equals(reader.GetPropertyDefinition(handle).Name, property));
    }

    private static bool IsInterface(TypeLayer layer) => layer.Location.Definition.Attributes.HasFlag(System.Reflection.TypeAttributes.Interface);

    private static XElement? Content(XElement? member, out XElement? inherit)
    {
        inherit = null;
        if (member is null || IsTooDeep(member))
        {
            return null;
        }

        var content = member.Element("summary") ?? member.Element("value");
        inherit = member.Element("inheritdoc") ?? content?.Element("inheritdoc");
        return content is not null && DocumentationText.ToLine(content).Length > 0 ? content : null;
    }

    public static bool IsTooDeep(XElement element)
    {
        var depth = 0;
        for (XNode? node = element; node is not null;)
        {
            if (node is XElement { FirstNode: { } first })
            {
                if (++depth > DeepestElements)
                {
                    return true;
                }

                node = first;
                continue;
            }

            while (node is not null && node != element && node.NextNode is null)
            {
                node = node.Parent;
                depth--;
            }

            node = node == element ? null : node?.NextNode;
        }

        return false;
    }

    public static string? Line(XElement? content) =>
        content is not null && !IsTooDeep(content) && DocumentationText.ToLine(content) is { Length: > 0 } line ? line : null;
}
