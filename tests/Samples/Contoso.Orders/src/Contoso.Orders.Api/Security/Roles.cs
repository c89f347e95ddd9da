namespace Contoso.Orders.Api.Security;

/// <summary>What callers may be.</summary>
public static class Roles
{
    /// <summary>The web shop, acting for a customer.</summary>
    public const string Customer = "customer";

    /// <summary>Staff who help customers.</summary>
    public const string Support = "support";

    /// <summary>The company that delivers parcels.</summary>
    public const string Carrier = "carrier";
}
