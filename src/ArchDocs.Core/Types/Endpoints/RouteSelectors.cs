using System.Collections.Immutable;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Endpoints;

/// <param name="Template">Null where the attribute gives only methods.</param>
/// <param name="Methods">Empty: any method.</param>
internal sealed record RouteSelector(string? Template, ImmutableArray<string> Methods);

/// <summary>Groups the route attributes of an action as ASP.NET Core does: each template is a route of its own, and methods without template belong to those that name none.</summary>
internal static class RouteSelectors
{
    /// <summary>Null where an attribute's own class decides what the route is.</summary>
    public static ImmutableArray<RouteSelector>? Of(ControllerAction action)
    {
        var read = new List<RouteAttribute>();
        foreach (var attribute in action.Routes)
        {
            if (ReadAttribute(attribute) is not { } route)
            {
                return null;
            }

            read.Add(route);
        }

        if (read.Count == 0)
        {
            return [new RouteSelector(null, [])];
        }

        var templates = read.Where(route => !route.IsSilent).ToArray();
        var silent = read.Where(route => route.IsSilent).ToArray();
        var selectors = ImmutableArray.CreateBuilder<RouteSelector>();
        foreach (var route in templates)
        {
            // A method attribute with a template stands for itself; a plain [Route] takes the methods beside it.
            var methods = route.Methods.IsEmpty ? silent.SelectMany(one => one.Methods) : route.Methods;
            selectors.Add(new RouteSelector(route.Template, [.. methods.Distinct(StringComparer.Ordinal)]));
        }

        if (silent.Length > 0 && !templates.Any(route => route.Methods.IsEmpty))
        {
            selectors.Add(new RouteSelector(null, [.. silent.SelectMany(one => one.Methods).Distinct(StringComparer.Ordinal)]));
        }

        return selectors.ToImmutable();
    }

    /// <summary>The templates of a controller; one without where it gives none. Null where an attribute's own class decides.</summary>
    public static ImmutableArray<string?>? Of(ControllerClass controller)
    {
        var templates = controller.Routes.Select(ReadAttribute).ToArray();
        if (Array.Exists(templates, route => route is null))
        {
            return null;
        }

        return templates.Length == 0 ? [null] : [.. templates.Select(route => route!.Template)];
    }

    private static RouteAttribute? ReadAttribute(AttributeData attribute)
    {
        if (MvcNames.Methods.TryGetValue(attribute.FullName, out var method))
        {
            var isSilent = attribute.Argument<string>(0) is null && attribute.NamedArgument<string>("Name") is null && !attribute.Named.ContainsKey("Order");
            return new RouteAttribute(attribute.Argument<string>(0), [method], isSilent);
        }

        if (attribute.FullName == MvcNames.Route)
        {
            return new RouteAttribute(attribute.Argument<string>(0) ?? "", [], IsSilent: false);
        }

        if (attribute.FullName != MvcNames.AcceptVerbs)
        {
            return null;
        }

        var methods = attribute.Arguments.SelectMany(argument => argument switch
        {
            string one => [one],
            ImmutableArray<object?> several => several.OfType<string>(),
            _ => [],
        });
        var template = attribute.NamedArgument<string>("Route");
        return new RouteAttribute(template, [.. methods.Select(one => one.ToUpperInvariant())], template is null);
    }

    private sealed record RouteAttribute(string? Template, ImmutableArray<string> Methods, bool IsSilent);
}
