using System.ComponentModel.DataAnnotations;

namespace Contoso.Orders.Contracts;

/// <summary>What a client sends to replace the profile of a customer.</summary>
public sealed record UpdateCustomerRequest : PartyDto
{
    /// <summary>Addresses to save.</summary>
    [MaxLength(10)]
    public required IReadOnlyList<AddressDto> Addresses { get; init; }

    /// <summary>How the customer wants to be reached.</summary>
    public required CustomerDto.ContactPreferences Preferences { get; init; }
}
