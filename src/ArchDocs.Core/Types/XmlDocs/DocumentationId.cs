using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Text;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.XmlDocs;

/// <summary>The ids by which XML documentation knows members with parameters.</summary>
internal static class DocumentationId
{
    /// <summary><c>M:Contoso.IOrders.Find``1(System.Guid,System.String)</c>.</summary>
    public static string Of(TypeLocation type, MethodDefinition method, AttributeReader attributes, NullableContexts contexts)
    {
        var reader = type.Image.Reader;
        var layer = new TypeLayer(type, Positions("`", type.Definition.GetGenericParameters().Count));
        var arity = method.GetGenericParameters().Count;
        var signature = MethodSignature.Read(layer, method, attributes, contexts, Positions("``", arity));
        var id = new StringBuilder("M:").Append(TypeNames.InDocumentation(type)).Append('.').Append(reader.GetString(method.Name).Replace('.', '#'));
        if (arity > 0)
        {
            id.Append("``").Append(arity);
        }

        return WithParameters(id, signature.Parameters.Select(parameter => parameter.Type));
    }

    /// <summary><c>P:Contoso.IOrders.Item(System.Int32)</c>.</summary>
    public static string OfIndexer(TypeLocation type, string name, MethodDefinition getter, AttributeReader attributes, NullableContexts contexts)
    {
        var layer = new TypeLayer(type, Positions("`", type.Definition.GetGenericParameters().Count));
        var signature = MethodSignature.Read(layer, getter, attributes, contexts);
        return WithParameters(new StringBuilder("P:").Append(TypeNames.InDocumentation(type)).Append('.').Append(name), signature.Parameters.Select(parameter => parameter.Type));
    }

    private static ImmutableArray<ClrType> Positions(string mark, int count) =>
        [.. Enumerable.Range(0, count).Select(position => new ClrParameter($"{mark}{position}", ParameterConstraint.None) { Annotation = 1 })];

    private static string WithParameters(StringBuilder id, IEnumerable<ClrType> parameters)
    {
        var types = parameters.ToArray();
        if (types.Length > 0)
        {
            id.Append('(');
            for (var index = 0; index < types.Length; index++)
            {
                Append(index == 0 ? id : id.Append(','), types[index]);
            }

            id.Append(')');
        }

        return id.ToString();
    }

    private static void Append(StringBuilder id, ClrType type)
    {
        switch (type)
        {
            case ClrPrimitive primitive:
                id.Append("System.").Append(primitive.Code);
                break;
            case ClrParameter parameter:
                id.Append(parameter.Name);
                break;
            case ClrReference reference:
                Append(id, reference.Element);
                id.Append('@');
                break;
            case ClrArray array:
                Append(id, array.Element);
                id.Append(array.IsVector ? "[]" : "[0:,0:]");
                break;
            case ClrNamed named:
                AppendNamed(id, named);
                break;
        }
    }

    /// <summary>Each outer type takes the arguments that are its own.</summary>
    private static void AppendNamed(StringBuilder id, ClrNamed type)
    {
        var used = 0;
        foreach (var (index, part) in type.FullName.Split('+').Index())
        {
            var name = TypeNames.WithoutArity(part);
            id.Append(index == 0 ? "" : ".").Append(name);
            var own = name.Length == part.Length ? 0 : int.Parse(part.AsSpan(name.Length + 1), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture);
            if (own > 0 && used + own <= type.Arguments.Length)
            {
                id.Append('{');
                for (var argument = 0; argument < own; argument++)
                {
                    Append(argument == 0 ? id : id.Append(','), type.Arguments[used + argument]);
                }

                id.Append('}');
                used += own;
            }
        }
    }
}
