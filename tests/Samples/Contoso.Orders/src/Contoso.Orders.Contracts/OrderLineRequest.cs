using System.ComponentModel.DataAnnotations;

namespace Contoso.Orders.Contracts;

/// <summary>A product and how many of it are ordered.</summary>
/// <param name="Sku">Stock keeping unit of the product.</param>
/// <param name="Quantity">Number of pieces.</param>
public sealed record OrderLineRequest(
    [StringLength(32, MinimumLength = 3)] string Sku,
    [Range(1, 999)] int Quantity);
