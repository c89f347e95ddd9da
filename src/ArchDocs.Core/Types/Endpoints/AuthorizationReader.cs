using System.Collections.Immutable;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Endpoints;

/// <summary>Who may call an action, as far as attributes say so.</summary>
internal sealed class AuthorizationReader(TypeHierarchy hierarchy)
{
    public CodeAuthorization Read(ControllerClass controller, ControllerAction action)
    {
        var all = controller.Attributes.AddRange(action.Attributes);
        if (all.Any(attribute => Is(attribute, MvcNames.AllowAnonymous)))
        {
            return CodeAuthorization.Anonymous;
        }

        var demands = all.Where(attribute => Is(attribute, MvcNames.Authorize)).ToArray();
        return demands.Length == 0
            ? CodeAuthorization.Unknown
            : new CodeAuthorization(
                AuthorizationNeed.Required,
                [.. demands.Select(demand => Split(demand.NamedArgument<string>("Roles"))).Where(roles => !roles.IsEmpty)],
                [.. demands.Select(PolicyOf).OfType<string>().Distinct(StringComparer.Ordinal)]);
    }

    private bool Is(AttributeData attribute, string fullName) => attribute.FullName == fullName || hierarchy.DerivesFrom(attribute.Type, fullName);

    /// <summary>A constructor of a subclass may mean anything by its argument.</summary>
    private static string? PolicyOf(AttributeData demand) =>
        demand.NamedArgument<string>("Policy") ?? (demand.FullName == MvcNames.Authorize ? demand.Argument<string>(0) : null);

    private static ImmutableArray<string> Split(string? roles) =>
        roles is null ? [] : [.. roles.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
}
