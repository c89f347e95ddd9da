using System.Collections.Immutable;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Endpoints;

/// <summary>What an action answers: what its attributes declare, else what it returns.</summary>
internal sealed class ResponseReader(AssemblySet assemblies, TypeHierarchy hierarchy, TermReader terms)
{
    public ImmutableArray<CodeResponse> Read(ControllerClass controller, ControllerAction action, MethodSignature signature)
    {
        var returned = Unwrap(signature.Returns);
        var responses = new SortedDictionary<int, CodeResponse>();
        var produced = ProducedBy(controller, action);
        foreach (var attribute in action.Attributes.AddRange(controller.Attributes))
        {
            if (Declared(attribute) is not (int status, var type))
            {
                continue;
            }

            var body = type ?? (status is 200 or 201 ? produced ?? (returned.IsKnown ? returned.Body : UnknownTerm.Instance) : null);
            responses.TryAdd(status, new CodeResponse(status, status == 204 ? null : body));
        }

        foreach (var response in returned.Responses)
        {
            responses.TryAdd(response.Status, response);
        }

        var isSaid = responses.Keys.Any(status => status < 400);
        var hasConvention = action.Attributes.AddRange(controller.Attributes).Any(attribute => attribute.ShortName is "ApiConventionMethod" or "ApiConventionType");
        if (!isSaid && returned.IsKnown && returned.Responses.IsEmpty && !hasConvention)
        {
            responses.Add(200, new CodeResponse(200, produced ?? returned.Body));
        }

        return [.. responses.Values];
    }

    /// <summary>Status and body of an attribute that declares a response; a null body is the returned one.</summary>
    private (int Status, TypeTerm? Type)? Declared(AttributeData attribute)
    {
        if (attribute.FullName == MvcNames.ProducesResponseTypeOf)
        {
            return attribute.Arguments is [int only, ..] ? (only, Term(attribute.Type.Arguments[0])) : null;
        }

        if (attribute.FullName != MvcNames.ProducesResponseType)
        {
            // A subclass orders its arguments as it likes: Swashbuckle's has the status first, and the type after its description.
            return attribute.Arguments is [int status, ..] && hierarchy.DerivesFrom(attribute.Type, MvcNames.ProducesResponseType) ? (status, UnknownTerm.Instance) : null;
        }

        return attribute.Arguments switch
        {
            [int status, ..] => (status, attribute.NamedArgument<SerializedTypeName>("Type") is { } named ? Term(attribute.Type.Image, named) : null),
            [SerializedTypeName type, int status, ..] => (status, type.FullName == "System.Void" ? null : Term(attribute.Type.Image, type)),
            _ => null,
        };
    }

    private TypeTerm? ProducedBy(ControllerClass controller, ControllerAction action)
    {
        foreach (var attribute in action.Attributes.AddRange(controller.Attributes))
        {
            if (attribute.FullName == MvcNames.ProducesOf)
            {
                return Term(attribute.Type.Arguments[0]);
            }

            if (attribute.FullName == MvcNames.Produces && attribute.Arguments is [SerializedTypeName type, ..])
            {
                return Term(attribute.Type.Image, type);
            }
        }

        return null;
    }

    private Returned Unwrap(ClrType? type)
    {
        switch (type)
        {
            case null:
            case ClrNamed { FullName: "System.Threading.Tasks.Task" or "System.Threading.Tasks.ValueTask" }:
                return new Returned(true, null, []);
            case ClrNamed { FullName: "System.Threading.Tasks.Task`1" or "System.Threading.Tasks.ValueTask`1" } task:
                return Unwrap(task.Arguments[0]);
            case ClrNamed { FullName: MvcNames.Mvc + "ActionResult`1" } result:
                return new Returned(true, Term(result.Arguments[0]), []);
            case ClrNamed { FullName: var name } result when name.StartsWith("Microsoft.AspNetCore.Http.HttpResults.", StringComparison.Ordinal):
                return OfResults(result);
            case ClrNamed named when IsResult(named):
                return new Returned(false, null, []);
            default:
                return Term(type) is var term and not UnknownTerm ? new Returned(true, term, []) : new Returned(false, null, []);
        }
    }

    /// <summary><c>Results&lt;Ok&lt;OrderDto&gt;, NotFound&gt;</c>; one alternative that says nothing leaves all open.</summary>
    private Returned OfResults(ClrNamed result)
    {
        var alternatives = TypeNames.WithoutArity(result.FullName).EndsWith(".Results", StringComparison.Ordinal) ? result.Arguments : [result];
        var responses = ImmutableArray.CreateBuilder<CodeResponse>();
        foreach (var alternative in alternatives.OfType<ClrNamed>())
        {
            var name = TypeNames.WithoutArities(alternative.FullName);
            if (MvcNames.TypedResults.TryGetValue(name[(name.LastIndexOf('.') + 1)..], out var status))
            {
                responses.Add(new CodeResponse(status, alternative.Arguments is [var body] ? Term(body) : null));
            }
        }

        return new Returned(false, null, responses.ToImmutable());
    }

    /// <summary>Results that may answer with anything.</summary>
    private bool IsResult(ClrNamed type) =>
        type.FullName.StartsWith(MvcNames.Mvc, StringComparison.Ordinal) || type.FullName.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal)
        || hierarchy.Resolve(type) is null && !KnownTypes.IsSequence(type.FullName) && !KnownTypes.IsMap(type.FullName) && KnownTypes.Scalar(type.FullName) is null && !type.IsNullableValue
        || hierarchy.AllInterfaces(type).Any(one => one.FullName is MvcNames.Mvc + "IActionResult" or "Microsoft.AspNetCore.Http.IResult" or MvcNames.Mvc + "Infrastructure.IConvertToActionResult");

    private TypeTerm Term(ClrType type) => terms.Read(type, null);

    private TypeTerm Term(AssemblyImage from, SerializedTypeName name) =>
        SerializedTypes.Read(assemblies, from, name) is { } type ? terms.Read(type, null) : UnknownTerm.Instance;

    /// <param name="IsKnown">The returned type is the body of a success.</param>
    private sealed record Returned(bool IsKnown, TypeTerm? Body, ImmutableArray<CodeResponse> Responses);
}
