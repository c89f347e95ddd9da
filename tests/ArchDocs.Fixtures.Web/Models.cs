using System.ComponentModel.DataAnnotations;

namespace Contoso.Web;

public sealed record OrderDto(Guid Id, decimal Total);

public sealed record CreateOrderRequest(Guid CustomerId);

public sealed record PagedResult<T>(IReadOnlyList<T> Items, int Total);

public enum OrderState
{
    Open,
    Closed,
}

public sealed class OrderFilter
{
    [Required]
    public string Customer { get; set; } = "";

    public OrderState? State { get; set; }

    public int Page { get; set; } = 1;
}

/// <summary>A service of the container shows no data.</summary>
public sealed class OrderService
{
    public void Process()
    {
    }
}
