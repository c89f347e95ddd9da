using System.ComponentModel.DataAnnotations;

namespace Contoso.Orders.Contracts;

/// <summary>What a carrier sends when something happened to a parcel.</summary>
public sealed record RecordTrackingEventRequest
{
    /// <summary>What happened.</summary>
    public required TrackingEventKind Kind { get; init; }

    /// <summary>When it happened, by the carrier's clock.</summary>
    public required DateTimeOffset OccurredAt { get; init; }

    /// <summary>City or town where it happened.</summary>
    [StringLength(100)]
    public string? City { get; init; }

    /// <summary>Country as an ISO 3166-1 code of two letters.</summary>
    [RegularExpression("^[A-Z]{2}$")]
    public string? Country { get; init; }
}
