using Microsoft.AspNetCore.Authentication;

namespace Contoso.Orders.Api.Security;

/// <summary>Which keys callers may use.</summary>
public sealed class ApiKeyOptions : AuthenticationSchemeOptions
{
    /// <summary>Role of the caller by key.</summary>
    public Dictionary<string, string> Keys { get; } = new(StringComparer.Ordinal);
}
