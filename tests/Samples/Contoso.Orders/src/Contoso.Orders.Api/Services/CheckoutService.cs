using Contoso.Orders.Api.Storage;
using Contoso.Orders.Contracts;

namespace Contoso.Orders.Api.Services;

/// <summary>Turns a basket into an order, and takes an order back.</summary>
public sealed class CheckoutService(
    ProductCatalog catalog,
    IPaymentGateway payments,
    IOrderStore orders,
    ICustomerStore customers,
    TimeProvider clock)
{
    /// <summary>Prices the lines, asks for the payment and keeps the order.</summary>
    public async Task<Outcome<OrderDto>> PlaceAsync(CreateOrderRequest request, CancellationToken cancellationToken)
    {
        if (customers.Find(request.CustomerId) is null)
        {
            return new Failure(StatusCodes.Status422UnprocessableEntity, "CUSTOMER_UNKNOWN", "No customer has this identifier.");
        }

        List<OrderLineDto> lines = [];
        foreach (OrderLineRequest line in request.Lines)
        {
            if (catalog.Find(line.Sku) is not { } product)
            {
                return new Failure(StatusCodes.Status422UnprocessableEntity, "SKU_UNKNOWN", $"The product '{line.Sku}' is not in the catalog.");
            }

            lines.Add(new OrderLineDto(line.Sku, product.Name, line.Quantity, product.Price));
        }

        decimal total = lines.Sum(line => line.LineTotal);
        if (!await payments.AuthorizeAsync(request.PaymentMethod, total, cancellationToken))
        {
            return new Failure(StatusCodes.Status402PaymentRequired, "PAYMENT_DECLINED", "The payment provider declined the payment.");
        }

        OrderDto order = new()
        {
            OrderId = Guid.CreateVersion7(),
            Number = orders.NextNumber(),
            CustomerId = request.CustomerId,
            Status = OrderStatus.Placed,
            Lines = lines,
            ShippingAddress = request.ShippingAddress,
            BillingAddress = request.BillingAddress,
            PaymentMethod = request.PaymentMethod,
            Total = total,
            PlacedAt = clock.GetUtcNow(),
            Note = request.Note,
            Labels = request.Labels,
        };
        orders.Save(order);
        return order;
    }

    /// <summary>Cancels an order that has not been shipped.</summary>
    public Outcome<OrderDto> Cancel(Guid orderId)
    {
        if (orders.Find(orderId) is not { } order)
        {
            return new Failure(StatusCodes.Status404NotFound, "ORDER_NOT_FOUND", "No order has this identifier.");
        }

        if (order.Status is not OrderStatus.Placed)
        {
            return new Failure(StatusCodes.Status409Conflict, "ORDER_NOT_CANCELLABLE", $"The order is {order.Status}; only placed orders can be cancelled.");
        }

        OrderDto cancelled = order with { Status = OrderStatus.Cancelled };
        orders.Save(cancelled);
        return cancelled;
    }
}
