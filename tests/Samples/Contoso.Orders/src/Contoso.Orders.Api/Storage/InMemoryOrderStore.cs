using System.Collections.Concurrent;
using Contoso.Orders.Contracts;

namespace Contoso.Orders.Api.Storage;

/// <summary>Keeps orders until the process ends.</summary>
public sealed class InMemoryOrderStore : IOrderStore
{
    private readonly ConcurrentDictionary<Guid, OrderDto> _orders = new();
    private int _lastNumber;

    /// <inheritdoc/>
    public string NextNumber() => $"CO-{Interlocked.Increment(ref _lastNumber):D8}";

    /// <inheritdoc/>
    public OrderDto? Find(Guid orderId) => _orders.GetValueOrDefault(orderId);

    /// <inheritdoc/>
    public void Save(OrderDto order) => _orders[order.OrderId] = order;

    /// <inheritdoc/>
    public PagedResult<OrderDto> List(OrderStatus? status, int page, int pageSize)
    {
        OrderDto[] matches = [.. _orders.Values.Where(order => status is null || order.Status == status)];
        IEnumerable<OrderDto> items = matches
            .OrderByDescending(order => order.PlacedAt)
            .ThenByDescending(order => order.Number, StringComparer.Ordinal)
            .Skip((page - 1) * pageSize)
            .Take(pageSize);
        return new PagedResult<OrderDto>([.. items], page, pageSize, matches.Length);
    }
}
