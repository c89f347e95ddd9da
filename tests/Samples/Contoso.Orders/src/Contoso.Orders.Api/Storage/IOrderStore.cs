using Contoso.Orders.Contracts;

namespace Contoso.Orders.Api.Storage;

/// <summary>Keeps orders.</summary>
public interface IOrderStore
{
    /// <summary>The number that the next order gets.</summary>
    string NextNumber();

    /// <summary>The order with this identifier; null where there is none.</summary>
    OrderDto? Find(Guid orderId);

    /// <summary>Adds the order, or replaces it.</summary>
    void Save(OrderDto order);

    /// <summary>One page of orders, newest first.</summary>
    PagedResult<OrderDto> List(OrderStatus? status, int page, int pageSize);
}
