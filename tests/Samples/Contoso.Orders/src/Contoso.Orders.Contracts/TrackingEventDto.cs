namespace Contoso.Orders.Contracts;

/// <summary>Something that happened to the parcel of an order.</summary>
public sealed record TrackingEventDto
{
    /// <summary>Identifier, assigned by the service.</summary>
    public required Guid EventId { get; init; }

    /// <summary>What happened.</summary>
    public required TrackingEventKind Kind { get; init; }

    /// <summary>When it happened, by the carrier's clock.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>Where it happened, if the carrier says so.</summary>
    public Place? Location { get; init; }

    /// <summary>A place on the parcel's way.</summary>
    /// <param name="City">City or town.</param>
    /// <param name="Country">Country as an ISO 3166-1 code of two letters.</param>
    public sealed record Place(string City, string Country);
}
