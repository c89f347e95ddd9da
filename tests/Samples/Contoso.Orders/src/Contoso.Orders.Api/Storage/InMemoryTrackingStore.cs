using System.Collections.Concurrent;
using System.Collections.Immutable;
using Contoso.Orders.Contracts;

namespace Contoso.Orders.Api.Storage;

/// <summary>Keeps events until the process ends.</summary>
public sealed class InMemoryTrackingStore : ITrackingStore
{
    private readonly ConcurrentDictionary<Guid, ImmutableArray<TrackingEventDto>> _events = new();

    /// <inheritdoc/>
    public bool TryAdd(Guid orderId, TrackingEventDto trackingEvent)
    {
        ImmutableArray<TrackingEventDto> before = _events.GetOrAdd(orderId, []);
        while (!before.Any(known => known.Kind == trackingEvent.Kind && known.OccurredAt == trackingEvent.OccurredAt))
        {
            if (_events.TryUpdate(orderId, before.Add(trackingEvent), before))
            {
                return true;
            }

            before = _events[orderId];
        }

        return false;
    }

    /// <inheritdoc/>
    public IReadOnlyList<TrackingEventDto> List(Guid orderId) =>
        [.. _events.GetValueOrDefault(orderId, []).OrderBy(known => known.OccurredAt)];
}
