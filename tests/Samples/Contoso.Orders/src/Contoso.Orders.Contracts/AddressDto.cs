using System.ComponentModel.DataAnnotations;

namespace Contoso.Orders.Contracts;

/// <summary>A postal address.</summary>
/// <param name="Recipient">Person or company that receives the parcel.</param>
/// <param name="Street">Street and house number.</param>
/// <param name="City">City or town.</param>
/// <param name="PostalCode">Postal code as the country writes it.</param>
/// <param name="Country">Country as an ISO 3166-1 code of two letters.</param>
/// <param name="Region">State or province, where the country has them.</param>
public sealed record AddressDto(
    [StringLength(200)] string Recipient,
    [StringLength(200)] string Street,
    [StringLength(100)] string City,
    [StringLength(12, MinimumLength = 3)] string PostalCode,
    [RegularExpression("^[A-Z]{2}$")] string Country,
    [StringLength(100)] string? Region = null);
