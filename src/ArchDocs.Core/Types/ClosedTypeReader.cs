using System.Collections.Immutable;
using System.Globalization;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types;

/// <summary>Reads a generic type with its parameters' arguments put in, so that nullability and constructors are those of the closed type.</summary>
internal sealed class ClosedTypeReader(TypeIndex index, TypeModelReader reader)
{
    /// <summary>Null where the type's own parameters are of another number.</summary>
    public TypeModel? Read(TypeModel type, ImmutableArray<TypeArgument> arguments, out bool isComplete)
    {
        isComplete = true;
        if (Find(type) is not { } entry || entry.Arity != arguments.Length)
        {
            return null;
        }

        var terms = new Dictionary<string, TypeTerm>(StringComparer.Ordinal);
        var layer = new TypeLayer(entry.Location, [.. arguments.Select(argument => Signature(argument, terms))]);
        return ParameterTerms.Replace(reader.Read(entry, layer, out isComplete), terms);
    }

    private TypeEntry? Find(TypeModel type) =>
        index.FindByFullName(TypeQuery.Parse(type.FullName)).FirstOrDefault(entry => entry.Location.Image.Name == type.AssemblyName && !entry.IsUnopened);

    private ClrType Signature(TypeArgument argument, Dictionary<string, TypeTerm> terms)
    {
        if (argument is ModelArgument model && Find(model.Type) is { } entry)
        {
            var arguments = model.Arguments.Select(inner => Signature(inner, terms));
            return new ClrNamed(entry.Location.Image, entry.Location.Handle, TypeNames.InMetadata(entry.Location.Image, entry.Location.Handle), IsValueType(entry.Location), [.. arguments])
            {
                Annotation = 1,
            };
        }

        // No identifier, so it is no parameter of any type.
        var placeholder = $"!{terms.Count.ToString(CultureInfo.InvariantCulture)}";
        terms.Add(placeholder, argument.Term);
        var constraint = (argument as TermArgument)?.IsValueType switch
        {
            true => ParameterConstraint.Value,
            false => ParameterConstraint.Reference,
            null => ParameterConstraint.None,
        };
        return new ClrParameter(placeholder, constraint) { Annotation = 1 };
    }

    private static bool IsValueType(TypeLocation type) => EnumReader.IsEnum(type) || TypeModelReader.IsStruct(type);
}
