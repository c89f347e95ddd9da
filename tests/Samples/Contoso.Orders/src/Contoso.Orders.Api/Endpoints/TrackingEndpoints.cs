using Contoso.Orders.Api.Security;
using Contoso.Orders.Api.Services;
using Contoso.Orders.Contracts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Contoso.Orders.Api.Endpoints;

/// <summary>The minimal endpoints under an order's events.</summary>
internal static class TrackingEndpoints
{
    public static void MapTracking(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder events = routes.MapGroup("/api/v1/orders/{orderId:guid}/events");
        events.MapGet("", List).RequireAuthorization(policy => policy.RequireRole(Roles.Customer, Roles.Support));
        events.MapPost("", Record).RequireAuthorization(policy => policy.RequireRole(Roles.Carrier, Roles.Support));
    }

    private static Results<Ok<IReadOnlyList<TrackingEventDto>>, ProblemHttpResult> List(Guid orderId, TrackingService tracking) =>
        tracking.ListEvents(orderId) is { } events ? TypedResults.Ok(events) : Problem(TrackingService.NotFound);

    private static Results<Created<TrackingEventDto>, ProblemHttpResult> Record(
        Guid orderId,
        RecordTrackingEventRequest request,
        TrackingService tracking)
    {
        Outcome<TrackingEventDto> recorded = tracking.Record(orderId, request);
        return recorded.Value is { } trackingEvent
            ? TypedResults.Created($"/api/v1/orders/{orderId}/events", trackingEvent)
            : Problem(recorded.Failure!);
    }

    private static ProblemHttpResult Problem(Failure failure) =>
        TypedResults.Problem(
            failure.Detail,
            statusCode: failure.Status,
            extensions: [new KeyValuePair<string, object?>("code", failure.Code)]);
}
