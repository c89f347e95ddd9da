using ArchDocs.Core.Specs;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Rules.Alignment;

/// <summary>Who may call the endpoint; without an attribute a fallback policy may protect it, so nothing is said then.</summary>
internal static class AuthorizationDifferences
{
    /// <summary>A shorter beginning is no abbreviation of a role.</summary>
    private const int ShortestStem = 4;

    public static IEnumerable<EndpointDifference> Of(EndpointPair pair)
    {
        var actual = pair.Code.Authorization;
        if (pair.Spec.Authentication is { HasValue: true } authentication)
        {
            var need = AuthenticationWords.Of(authentication);
            if (need == AuthenticationNeed.None && actual.Need == AuthorizationNeed.Required)
            {
                yield return new EndpointDifference(authentication.NameSpan, "authentication", $"'{pair.Spec.Name}' is documented without authentication, but {pair.Code.Place} demands it ({(pair.Code.Place.IsDocument ? "security" : "[Authorize]")}): write 'Required', or allow anonymous callers");
                yield break;
            }

            if (need == AuthenticationNeed.Required && actual.Need == AuthorizationNeed.Anonymous)
            {
                yield return new EndpointDifference(authentication.NameSpan, "authentication", $"'{pair.Spec.Name}' is documented with authentication, but {pair.Code.Place} is open to all ({(pair.Code.Place.IsDocument ? "empty security" : "[AllowAnonymous]")}): write 'None', or demand authentication");
                yield break;
            }
        }

        if (pair.Spec.Authorization is not { HasValue: true } authorization)
        {
            yield break;
        }

        var words = PartText.Of(authorization).Split([' ', ',', '`', '(', ')', ':', ';', '.', '\n', '*', '|', '/', '"', '\''], StringSplitOptions.RemoveEmptyEntries).Select(Plain).Where(word => word.Length > 0).ToArray();
        foreach (var role in actual.Roles.SelectMany(roles => roles).Distinct(StringComparer.OrdinalIgnoreCase).Where(role => !Names(words, role)))
        {
            yield return new EndpointDifference(authorization.NameSpan, role, $"the authorization of '{pair.Spec.Name}' does not name the role '{role}', which {pair.Code.Place} admits: name it, or change [Authorize]");
        }
    }

    /// <summary>In any case and number, whole or shortened: 'Admin' for 'Administrators', 'order manager' for 'OrderManager'.</summary>
    private static bool Names(string[] words, string role)
    {
        var wanted = Plain(role);
        for (var start = 0; start < words.Length; start++)
        {
            var joined = "";
            for (var end = start; end < words.Length && joined.Length < wanted.Length; end++)
            {
                joined += words[end];
                var stem = joined.TrimEnd('s');
                if (joined == wanted || (stem.Length >= ShortestStem && wanted.StartsWith(stem, StringComparison.Ordinal)) || (wanted.Length >= ShortestStem && joined.StartsWith(wanted, StringComparison.Ordinal)))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string Plain(string word) => new([.. word.Where(char.IsLetterOrDigit).Select(char.ToLowerInvariant)]);
}
