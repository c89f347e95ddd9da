using System.Collections.Immutable;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Endpoints;

/// <summary>Where ASP.NET Core takes an action's parameters from: what attributes say, else what it infers.</summary>
internal sealed class BindingReader(TypeHierarchy hierarchy, AttributeReader attributes, TermReader terms, DeclarationReader declarations)
{
    public BoundParameters Read(MethodSignature signature, ImmutableArray<RouteParameter> route, bool isApi)
    {
        var bound = new BoundParameters();
        foreach (var parameter in signature.Parameters)
        {
            Read(new BoundValue(parameter.Name, parameter.Type, parameter.Attributes, parameter.HasDefault), route, isApi, bound);
        }

        // The framework binds what the path names even where no parameter asks for it.
        foreach (var named in route.Where(named => !bound.Parameters.Any(parameter => parameter.Location == CodeParameterLocation.Path && IsSame(parameter.Name, named.Name))))
        {
            bound.Parameters.Add(new CodeParameter(named.Name, CodeParameterLocation.Path, UnknownTerm.Instance, named.IsOptional ? CodeDemand.Optional : CodeDemand.Required));
        }

        return bound;
    }

    private void Read(BoundValue value, ImmutableArray<RouteParameter> route, bool isApi, BoundParameters bound)
    {
        var (source, name) = SourceOf(value);
        switch (source)
        {
            case "Services" or "KeyedServices":
                return;
            case "Body":
                SetBody(value, bound);
                return;
            case "Header":
                bound.Parameters.Add(ParameterOf(name, CodeParameterLocation.Header, value));
                return;
            case "Route":
                AddAll(value, name, CodeParameterLocation.Path, route, bound);
                return;
            case "Query":
                AddAll(value, name, CodeParameterLocation.Query, route, bound);
                return;
            case "Form":
                AddAll(value, name, CodeParameterLocation.Form, route, bound);
                return;
            case null:
                Infer(value, name, route, isApi, bound);
                return;
            default:
                bound.HasUnknown = true;
                return;
        }
    }

    private void Infer(BoundValue value, string name, ImmutableArray<RouteParameter> route, bool isApi, BoundParameters bound)
    {
        switch (BoundTypes.KindOf(value.Type, hierarchy, attributes))
        {
            case BoundKind.Special:
                return;
            case BoundKind.File:
                bound.Parameters.Add(ParameterOf(name, CodeParameterLocation.Form, value));
                return;
            case BoundKind.Simple when route.FirstOrDefault(named => IsSame(named.Name, name)) is { } named:
                bound.Parameters.Add(ParameterOf(named.Name, CodeParameterLocation.Path, value) with { Demand = named.IsOptional ? CodeDemand.Optional : CodeDemand.Required });
                return;
            case BoundKind.Simple:
                bound.Parameters.Add(ParameterOf(name, CodeParameterLocation.Query, value));
                return;
            case BoundKind.Body when isApi:
                SetBody(value, bound);
                return;
            default:
                // It may come from the container, or from anywhere in the request.
                bound.HasUnknown = true;
                return;
        }
    }

    private void SetBody(BoundValue value, BoundParameters bound) => bound.Body = new CodeBody(terms.Read(value.Type, null), DemandOf(value, CodeDemand.Required));

    /// <summary>A simple value is one parameter; of a structure each property is.</summary>
    private void AddAll(BoundValue value, string name, CodeParameterLocation location, ImmutableArray<RouteParameter> route, BoundParameters bound)
    {
        switch (BoundTypes.KindOf(value.Type, hierarchy, attributes))
        {
            case BoundKind.Special:
                return;
            case BoundKind.Simple or BoundKind.File:
                var parameter = ParameterOf(name, location, value);
                bound.Parameters.Add(location == CodeParameterLocation.Path && route.FirstOrDefault(named => IsSame(named.Name, name)) is { } own
                    ? parameter with { Name = own.Name, Demand = own.IsOptional ? CodeDemand.Optional : CodeDemand.Required }
                    : parameter);
                return;
            case BoundKind.Body when value.Type is ClrNamed named && hierarchy.Resolve(named) is { } layer && terms.Read(named, null) is NamedTerm:
                foreach (var member in declarations.Read(layer, out var isComplete))
                {
                    bound.HasUnknown |= !isComplete;
                    Expand(member, location, bound);
                }

                return;
            default:
                var term = terms.Read(value.Type, null);
                if (term is ArrayTerm)
                {
                    bound.Parameters.Add(ParameterOf(name, location, value));
                }
                else
                {
                    bound.HasUnknown = true;
                }

                return;
        }
    }

    private void Expand(MemberDeclaration member, CodeParameterLocation location, BoundParameters bound)
    {
        var value = new BoundValue(member.Name, member.Type, member.Attributes, HasDefault: false);
        var (source, name) = SourceOf(value);
        var term = terms.Read(member.Type, null);
        if (source is not null || !member.HasSetter || !(BoundTypes.KindOf(member.Type, hierarchy, attributes) == BoundKind.Simple || term is ArrayTerm { Element: ScalarTerm or EnumTerm }))
        {
            bound.HasUnknown |= member.HasSetter;
            return;
        }

        // An initialiser of the property may be its default.
        var demand = DemandOf(value, CodeDemand.Unknown);
        bound.Parameters.Add(new CodeParameter(name, location, term, demand));
    }

    private CodeParameter ParameterOf(string name, CodeParameterLocation location, BoundValue value) =>
        new(name, location, terms.Read(value.Type, null), DemandOf(value, CodeDemand.Unknown));

    private static CodeDemand DemandOf(BoundValue value, CodeDemand otherwise)
    {
        if (value.Attributes.Any(attribute => attribute.ShortName is "Required" or "BindRequired" or "JsonRequired") || value.Attributes.Has("System.Runtime.CompilerServices.RequiredMemberAttribute"))
        {
            return CodeDemand.Required;
        }

        return value.HasDefault || value.Attributes.Has("System.ComponentModel.DefaultValueAttribute") || NullabilityReader.Read(value.Type, value.Attributes) == Nullability.Nullable ? CodeDemand.Optional : otherwise;
    }

    /// <summary>'Query' for [FromQuery]; null where no attribute says it; 'ModelBinder' for what a binder of its own decides.</summary>
    private static (string? Source, string Name) SourceOf(BoundValue value)
    {
        foreach (var attribute in value.Attributes)
        {
            var name = attribute.NamedArgument<string>("Name") ?? attribute.NamedArgument<string>("Prefix") ?? value.Name;
            if (attribute.FullName.StartsWith(MvcNames.Mvc + "From", StringComparison.Ordinal) || attribute.FullName == "Microsoft.Extensions.DependencyInjection.FromKeyedServicesAttribute")
            {
                return (attribute.ShortName["From".Length..], name);
            }

            if (attribute.ShortName is "ModelBinder" or "AsParameters")
            {
                return (attribute.ShortName, name);
            }

            if (attribute.FullName == MvcNames.Mvc + "BindAttribute")
            {
                return (null, name);
            }
        }

        return (null, value.Name);
    }

    private static bool IsSame(string left, string right) => string.Equals(left, right, StringComparison.OrdinalIgnoreCase);

    private sealed record BoundValue(string Name, ClrType Type, ImmutableArray<AttributeData> Attributes, bool HasDefault);
}

/// <summary>What an action takes from a request.</summary>
internal sealed class BoundParameters
{
    public List<CodeParameter> Parameters { get; } = [];

    public CodeBody? Body { get; set; }

    public bool HasUnknown { get; set; }
}
