using System.ComponentModel;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.Api;

public enum ShipmentState
{
    Open,
    Sent,
}

public enum Carrier
{
    Road = 1,
    Rail = 2,
}

public sealed record ShipmentDto(
    Guid Id,
    string Number,
    ShipmentState State,
    decimal Weight,
    double Volume,
    long Parcels,
    TimeSpan Delay,
    DateOnly? Due,
    Uri Tracking,
    ParcelDto? First,
    IReadOnlyList<ParcelDto> All,
    Dictionary<string, int> Counts,
    byte[] Label,
    JsonElement Extra);

public sealed record ParcelDto(int Size, ParcelDto? Parent);

public sealed record Page<T>(IReadOnlyList<T> Items, int Total);

public sealed record ShipmentQuery([FromQuery] ShipmentState? State, [FromQuery] int Page = 1);

internal sealed record DraftDto(string Text);

internal static class ShipmentEndpoints
{
    public static void MapShipments(this IEndpointRouteBuilder routes)
    {
        var shipments = routes.MapGroup("/api/v1/shipments");
        shipments.MapGet("", ([AsParameters] ShipmentQuery query) => TypedResults.Ok(new Page<ShipmentDto>([], query.Page)));
        shipments.MapGet("{id:guid}", Results<Ok<ShipmentDto>, NotFound> (Guid id) => TypedResults.NotFound());
        shipments.MapPost("", Results<Created<ShipmentDto>, ValidationProblem> (ShipmentDto body, [FromHeader(Name = "Idempotency-Key")] string? key) => TypedResults.Created("/", body));
        shipments.MapPut("{id:guid}", (Guid id, ParcelDto? body) => Results.Ok()).Produces<ShipmentDto>(202).ProducesProblem(409);
        shipments.MapDelete("{id:guid}", NoContent (Guid id) => TypedResults.NoContent());
        shipments.MapGet("{id:guid}/label", (Guid id, int[]? sizes, DateTimeOffset since, TimeSpan? within, decimal weight, Carrier carrier) => Results.Bytes([]));
        shipments.MapGet("counts", () => TypedResults.Ok(new Dictionary<string, long>()));
        shipments.MapGet("states", () => TypedResults.Ok(ShipmentState.Open));
        shipments.MapGet("texts", () => TypedResults.Ok(new Page<string>([], 0)));
        shipments.MapGet("drafts", () => TypedResults.Ok(new Page<DraftDto>([], 0)));
        shipments.MapPost("{id:guid}/photo", ([FromRoute] Guid id, IFormFile photo, [FromForm] string? caption) => TypedResults.Ok()).DisableAntiforgery();
        shipments.MapGet("{id:guid}/history", [Obsolete("use events"), Description("Former states")] (Guid id, int page = 1) => TypedResults.Ok(Array.Empty<ParcelDto>()));
    }
}
