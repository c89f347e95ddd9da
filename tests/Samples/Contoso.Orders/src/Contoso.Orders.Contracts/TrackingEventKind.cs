using System.Text.Json.Serialization;

namespace Contoso.Orders.Contracts;

/// <summary>What happened to a parcel.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TrackingEventKind>))]
public enum TrackingEventKind
{
    /// <summary>The carrier took the parcel over.</summary>
    [JsonStringEnumMemberName("picked-up")]
    PickedUp,

    /// <summary>The parcel reached a depot.</summary>
    [JsonStringEnumMemberName("in-transit")]
    InTransit,

    /// <summary>The customer has the parcel.</summary>
    [JsonStringEnumMemberName("delivered")]
    Delivered,
}
