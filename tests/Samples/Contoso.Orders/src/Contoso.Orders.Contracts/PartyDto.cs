using System.ComponentModel.DataAnnotations;

namespace Contoso.Orders.Contracts;

/// <summary>What all persons and companies have in common.</summary>
public abstract record PartyDto
{
    /// <summary>Name to address the party by.</summary>
    [StringLength(200, MinimumLength = 1)]
    public required string Name { get; init; }

    /// <summary>Address for electronic mail.</summary>
    [EmailAddress]
    [MaxLength(255)]
    public required string Email { get; init; }

    /// <summary>Telephone number.</summary>
    [Phone]
    public string? Phone { get; init; }
}
