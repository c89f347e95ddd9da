namespace Contoso.Orders.Api.Services;

/// <summary>The products that can be ordered.</summary>
public sealed class ProductCatalog
{
    private readonly Dictionary<string, Product> _products = new(StringComparer.OrdinalIgnoreCase)
    {
        ["TEA-GREEN-100"] = new("Green tea, 100 g", 6.50m),
        ["TEA-BLACK-250"] = new("Black tea, 250 g", 11.90m),
        ["CUP-WHITE"] = new("White cup", 8.00m),
    };

    /// <summary>The product with this stock keeping unit; null where there is none.</summary>
    public Product? Find(string sku) => _products.GetValueOrDefault(sku);
}

/// <summary>Something that can be ordered.</summary>
/// <param name="Name">Name that the customer sees.</param>
/// <param name="Price">Price of one piece in euros.</param>
public sealed record Product(string Name, decimal Price);
