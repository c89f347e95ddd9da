namespace Contoso.Orders.Contracts;

/// <summary>A customer as the API returns it.</summary>
public sealed record CustomerDto : PartyDto
{
    /// <summary>Identifier, assigned by the service.</summary>
    public required Guid CustomerId { get; init; }

    /// <summary>How loyal the customer is.</summary>
    public required CustomerTier Tier { get; init; }

    /// <summary>Addresses that the customer has saved.</summary>
    public required IReadOnlyList<AddressDto> Addresses { get; init; }

    /// <summary>How the customer wants to be reached.</summary>
    public required ContactPreferences Preferences { get; init; }

    /// <summary>Day on which the customer accepted the terms of sale.</summary>
    public required DateOnly TermsAcceptedOn { get; init; }

    /// <summary>How a customer wants to be reached.</summary>
    /// <param name="Newsletter">Whether the newsletter may be sent.</param>
    /// <param name="Language">Language of all messages as an IETF tag.</param>
    public sealed record ContactPreferences(bool Newsletter = false, string Language = "en");
}
