using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Libraries;

/// <summary>Public methods, and a class's own constructors; what the compiler wrote, operators and what every object has are left out.</summary>
internal sealed class FunctionReader(AttributeReader attributes, NullableContexts contexts, TermReader terms, FunctionDocumentation documentation)
{
    private const string Constructor = ".ctor";

    private readonly ConstraintReader _constraints = new(attributes, contexts, terms);

    public ImmutableArray<LibraryFunction> Read(ImmutableArray<TypeLayer> layers, TypeLayer type)
    {
        var found = new OrderedDictionary<string, LibraryFunction>(StringComparer.Ordinal);
        foreach (var layer in layers)
        {
            foreach (var handle in layer.Location.Definition.GetMethods())
            {
                var method = layer.Image.Reader.GetMethodDefinition(handle);
                if (IsOffered(layer, method, isOwn: layer == type))
                {
                    var function = Read(layer, method, out var key);
                    if (function.Name.Length > 0 || function.Parameters.Length > 0 || function.Documentation is not null)
                    {
                        // An override stands where the method was declared first.
                        found[key] = function;
                    }
                }
            }
        }

        return [.. found.Values];
    }

    private bool IsOffered(TypeLayer layer, MethodDefinition method, bool isOwn)
    {
        var reader = layer.Image.Reader;
        var name = reader.GetString(method.Name);
        if ((method.Attributes & MethodAttributes.MemberAccessMask) != MethodAttributes.Public || name.Contains('<', StringComparison.Ordinal))
        {
            return false;
        }

        var isAbstract = layer.Location.Definition.Attributes.HasFlag(TypeAttributes.Abstract);
        if (name == Constructor ? !isOwn || isAbstract : method.Attributes.HasFlag(MethodAttributes.SpecialName) || IsAccessor(name))
        {
            return false;
        }

        var isOverride = method.Attributes.HasFlag(MethodAttributes.Virtual) && !method.Attributes.HasFlag(MethodAttributes.NewSlot);
        return !(isOverride && name is "ToString" or "Equals" or "GetHashCode")
            && !attributes.Read(layer.Image, method.GetCustomAttributes()).Has("System.Runtime.CompilerServices.CompilerGeneratedAttribute");
    }

    /// <summary>An extension property is compiled to methods that metadata does not mark.</summary>
    private static bool IsAccessor(string name) => name.StartsWith("get_", StringComparison.Ordinal) || name.StartsWith("set_", StringComparison.Ordinal);

    private LibraryFunction Read(TypeLayer layer, MethodDefinition method, out string key)
    {
        var reader = layer.Image.Reader;
        var own = attributes.Read(layer.Image, method.GetCustomAttributes());
        var typeParameters = contexts.Parameters(layer.Location, method);
        var signature = MethodSignature.Read(layer, method, attributes, contexts, typeParameters);
        var name = reader.GetString(method.Name);
        key = FunctionDocumentation.KeyOf(name, signature, typeParameters);
        var texts = documentation.Of(layer, method, key);
        var returned = signature.Returns is ClrReference reference ? reference.Element : signature.Returns;
        var (value, isAsynchronous) = ValueOf(returned);
        var isExtension = own.Has("System.Runtime.CompilerServices.ExtensionAttribute");
        return new LibraryFunction
        {
            Name = name == Constructor ? "" : name,
            TypeParameters = [.. method.GetGenericParameters().Select(reader.GetGenericParameter).Select(parameter => _constraints.Read(layer, method, typeParameters, parameter, texts))],
            Parameters = [.. signature.Parameters.Select((parameter, index) => ParameterOf(layer, parameter, isExtension && index == 0, texts))],
            Returns = value is null ? null : terms.Read(value, form: null),
            IsNullable = value is not null && NullabilityReader.Read(value, isAsynchronous ? [] : signature.ReturnAttributes) == Nullability.Nullable,
            IsAsynchronous = isAsynchronous,
            Documentation = texts.Summary,
            ReturnsDocumentation = texts.Returns,
            Remarks = texts.Remarks,
            Exceptions = texts.Exceptions,
            Obsolete = ObsoleteReader.Read(own),
        };
    }

    private static (ClrType? Value, bool IsAsynchronous) ValueOf(ClrType? returned) => returned switch
    {
        ClrNamed { FullName: "System.Threading.Tasks.Task" or "System.Threading.Tasks.ValueTask" } => (null, true),
        ClrNamed { FullName: "System.Threading.Tasks.Task`1" or "System.Threading.Tasks.ValueTask`1", Arguments: [var value] } => (value, true),
        _ => (returned, false),
    };

    private LibraryParameter ParameterOf(TypeLayer layer, MethodParameter parameter, bool isExtended, FunctionTexts texts)
    {
        var type = parameter.Type is ClrReference reference ? reference.Element : parameter.Type;
        var term = terms.Read(type, form: null);
        return new LibraryParameter(parameter.Name, term)
        {
            IsNullable = NullabilityReader.Read(type, parameter.Attributes) == Nullability.Nullable,
            Passing = PassingOf(parameter),
            IsOpen = parameter.Attributes.Has("System.ParamArrayAttribute") || parameter.Attributes.Has("System.Runtime.CompilerServices.ParamCollectionAttribute"),
            IsExtended = isExtended,
            Default = DefaultReader.Read(layer.Image, parameter, type, term),
            Documentation = texts.ParameterOf(parameter.Name),
        };
    }

    private static ParameterPassing PassingOf(MethodParameter parameter) => parameter switch
    {
        { Type: not ClrReference } => ParameterPassing.Value,
        { IsOutput: true } => ParameterPassing.Output,
        _ when parameter.Attributes.Has("System.Runtime.CompilerServices.IsReadOnlyAttribute") || parameter.Attributes.Has("System.Runtime.CompilerServices.RequiresLocationAttribute") => ParameterPassing.In,
        _ => ParameterPassing.Reference,
    };
}
