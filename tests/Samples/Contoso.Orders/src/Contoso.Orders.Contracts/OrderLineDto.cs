namespace Contoso.Orders.Contracts;

/// <summary>One product of an order, with the price it was sold at.</summary>
/// <param name="Sku">Stock keeping unit of the product.</param>
/// <param name="Name">Name of the product when it was ordered.</param>
/// <param name="Quantity">Number of pieces.</param>
/// <param name="UnitPrice">Price of one piece in euros.</param>
public sealed record OrderLineDto(string Sku, string Name, int Quantity, decimal UnitPrice)
{
    /// <summary>Price of the line: quantity times unit price.</summary>
    public decimal LineTotal => Quantity * UnitPrice;
}
