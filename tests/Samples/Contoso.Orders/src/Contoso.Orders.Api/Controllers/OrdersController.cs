using System.ComponentModel.DataAnnotations;
using Contoso.Orders.Api.Security;
using Contoso.Orders.Api.Services;
using Contoso.Orders.Api.Storage;
using Contoso.Orders.Contracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.Orders.Api.Controllers;

/// <summary>Places, shows, lists and cancels orders.</summary>
[ApiController]
[Authorize(Roles = $"{Roles.Customer},{Roles.Support}")]
[Route("api/v1/orders")]
public sealed class OrdersController(CheckoutService checkout, TrackingService tracking, IOrderStore orders) : ControllerBase
{
    /// <summary>Places an order.</summary>
    [HttpPost]
    [ProducesResponseType<OrderDto>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status402PaymentRequired)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status422UnprocessableEntity)]
    public async Task<ActionResult<OrderDto>> Place(CreateOrderRequest request, CancellationToken cancellationToken)
    {
        Outcome<OrderDto> placed = await checkout.PlaceAsync(request, cancellationToken);
        return placed.Value is { } order
            ? CreatedAtAction(nameof(Get), new { orderId = order.OrderId }, order)
            : this.Problem(placed.Failure!);
    }

    /// <summary>Shows one order.</summary>
    [HttpGet("{orderId:guid}")]
    [ProducesResponseType<OrderDto>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public ActionResult<OrderDto> Get(Guid orderId) =>
        orders.Find(orderId) is { } order
            ? order
            : this.Problem(new Failure(StatusCodes.Status404NotFound, "ORDER_NOT_FOUND", "No order has this identifier."));

    /// <summary>Cancels an order that has not been shipped.</summary>
    [HttpDelete("{orderId:guid}")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict)]
    public IActionResult Cancel(Guid orderId)
    {
        Outcome<OrderDto> cancelled = checkout.Cancel(orderId);
        return cancelled.Failure is { } failure ? this.Problem(failure) : NoContent();
    }

    /// <summary>Lists orders, newest first.</summary>
    [HttpGet]
    [ProducesResponseType<PagedResult<OrderSummaryDto>>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    public ActionResult<PagedResult<OrderSummaryDto>> List(
        [FromQuery] OrderStatus? status = null,
        [FromQuery, Range(1, 10_000)] int page = 1,
        [FromQuery, Range(1, 100)] int pageSize = 20) =>
        tracking.ListOrders(status, page, pageSize);
}
