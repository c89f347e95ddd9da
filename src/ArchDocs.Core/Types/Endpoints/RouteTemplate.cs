using System.Collections.Immutable;
using System.Text;

namespace ArchDocs.Core.Types.Endpoints;

/// <summary>A route template as attributes write it.</summary>
internal static class RouteTemplate
{
    /// <summary>The action's template under its controller's; '/' or '~/' in front begins anew.</summary>
    public static string? Combine(string? controller, string? action)
    {
        if (action is not null && (action.StartsWith('/') || action.StartsWith("~/", StringComparison.Ordinal)))
        {
            return action.TrimStart('~').Trim('/');
        }

        if (controller is null)
        {
            return action?.Trim('/');
        }

        controller = controller.TrimStart('~').Trim('/');
        return string.IsNullOrEmpty(action) ? controller : controller.Length == 0 ? action.Trim('/') : $"{controller}/{action.Trim('/')}";
    }

    /// <summary>Puts names in place of <c>[controller]</c>, <c>[action]</c> and <c>[area]</c>; null where a token has no value.</summary>
    public static string? ReplaceTokens(string template, IReadOnlyDictionary<string, string> values)
    {
        var text = new StringBuilder(template.Length);
        for (var i = 0; i < template.Length; i++)
        {
            var c = template[i];
            if (c is '[' or ']' && i + 1 < template.Length && template[i + 1] == c)
            {
                text.Append(c);
                i++;
            }
            else if (c == '[')
            {
                var close = template.IndexOf(']', i);
                if (close < 0 || !values.TryGetValue(template[(i + 1)..close], out var value))
                {
                    return null;
                }

                text.Append(value);
                i = close;
            }
            else
            {
                text.Append(c);
            }
        }

        return text.ToString();
    }

    /// <summary>The path without constraints, defaults and '*', and what stood between its braces.</summary>
    /// <param name="version">What takes the place of a parameter with the constraint <c>apiVersion</c>; null leaves its name.</param>
    public static (string Path, ImmutableArray<RouteParameter> Parameters, bool HasVersion) Read(string template, string? version)
    {
        var path = new StringBuilder("/");
        var parameters = ImmutableArray.CreateBuilder<RouteParameter>();
        var hasVersion = false;
        for (var i = 0; i < template.Length; i++)
        {
            if (template[i] is '{' or '}' && i + 1 < template.Length && template[i + 1] == template[i])
            {
                path.Append(template[i]);
                i++;
            }
            else if (template[i] == '{' && EndOf(template, i) is var end and > 0)
            {
                var parameter = ReadParameter(template[(i + 1)..end], out var isVersion);
                hasVersion |= isVersion;
                if (isVersion && version is not null)
                {
                    path.Append(version);
                }
                else
                {
                    path.Append('{').Append(parameter.Name).Append('}');
                    parameters.Add(parameter);
                }

                i = end;
            }
            else
            {
                path.Append(template[i]);
            }
        }

        return (path.Length > 1 ? path.ToString().TrimEnd('/') : "/", parameters.ToImmutable(), hasVersion);
    }

    private static RouteParameter ReadParameter(string inner, out bool isVersion)
    {
        var name = inner.TrimStart('*');
        var end = name.AsSpan().IndexOfAny(":=?");
        var rest = end < 0 ? "" : name[end..];
        isVersion = rest.Contains(":apiVersion", StringComparison.OrdinalIgnoreCase);
        var isOptional = rest.EndsWith('?') || inner.StartsWith('*') || DefaultOf(rest);
        return new RouteParameter((end < 0 ? name : name[..end]).Trim(), isOptional, inner.StartsWith('*'));
    }

    /// <summary>A '=' outside the parentheses of a constraint gives a default.</summary>
    private static bool DefaultOf(string rest)
    {
        var depth = 0;
        foreach (var c in rest)
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '=' && depth == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Braces within a constraint are doubled.</summary>
    private static int EndOf(string template, int open)
    {
        for (var i = open + 1; i < template.Length; i++)
        {
            if (template[i] is '{' or '}' && i + 1 < template.Length && template[i + 1] == template[i])
            {
                i++;
            }
            else if (template[i] == '}')
            {
                return i;
            }
        }

        return -1;
    }
}
