namespace Contoso.Fixtures.Library;

/// <summary>Anything that has a key.</summary>
/// <typeparam name="TKey">What the key is made of.</typeparam>
public interface IReader<TKey>
    where TKey : notnull
{
    /// <summary>Whether something has the key.</summary>
    bool Contains(TKey key);
}

/// <summary>Reads and places orders, see <see cref="OrderLine"/>.</summary>
public interface IOrderClient : IReader<Guid>
{
    /// <summary>Raised when an order was placed.</summary>
    event EventHandler<OrderPlacedEventArgs>? Placed;

    event Action<int, string>? Counted;

    /// <summary>How long a call may take.</summary>
    TimeSpan Timeout { get; set; }

    string? Region { get; }

    /// <summary>The line of that number.</summary>
    OrderLine this[int number] { get; }

    /// <summary>Places an order.</summary>
    /// <param name="lines">What is ordered; at least one.</param>
    /// <param name="note">Shown on the invoice | for people.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The number of the order.</returns>
    /// <remarks>Retries twice, then gives up.</remarks>
    /// <exception cref="ArgumentException">There is no line.</exception>
    /// <exception cref="OrderException">The stock does not last.</exception>
    /// <exception cref="OrderException">The shop is closed.</exception>
    Task<long> PlaceAsync(IReadOnlyList<OrderLine> lines, string? note = null, CancellationToken cancellationToken = default);

    ValueTask CancelAsync(Guid id, CancelReason reason = CancelReason.Customer);

    IAsyncEnumerable<OrderLine> ReadAsync(Guid id);

    OrderLine? Find(Guid id);

    OrderLine? Find(string number, int take = 10, decimal limit = 1.5m, string separator = "\"|\"");

    /// <summary>Was there before.</summary>
    [Obsolete("Use Find.")]
    OrderLine? Get(Guid id);

    bool TryRead(in Guid id, ref int attempts, out OrderLine? line);

    /// <inheritdoc cref="IReader{TKey}.Contains"/>
    bool Has(Guid key);

    /// <typeparam name="T">What is made.</typeparam>
    /// <typeparam name="TPart"/>
    T Make<T, TPart>(params TPart[] parts)
        where T : class, IReader<Guid>, new()
        where TPart : struct;

    /// <summary>Ends it.</summary>
    void Close();
}

public enum CancelReason
{
    Customer,
    Shop,
}

public sealed class OrderPlacedEventArgs : EventArgs
{
    public required Guid Id { get; init; }
}

public sealed class OrderException : Exception
{
    public OrderException(string message)
        : base(message)
    {
    }
}

public abstract class ClientBase
{
    /// <summary>Whether the client was opened.</summary>
    public bool IsOpen { get; protected set; }

    public virtual void Open()
    {
    }

    protected void Hidden()
    {
    }
}

/// <summary>A client in memory.</summary>
public class MemoryClient : ClientBase, IReader<string>, IDisposable
{
    /// <summary>Makes one.</summary>
    /// <param name="size">How many orders it holds.</param>
    public MemoryClient(int size)
    {
        Size = size;
    }

    internal MemoryClient()
    {
    }

    /// <summary>How many orders it holds.</summary>
    public int Size { get; }

    public static MemoryClient Default => new(1);

    /// <summary>Opens it anew.</summary>
    public override void Open() => base.Open();

    /// <inheritdoc/>
    public bool Contains(string key) => false;

    bool IReader<string>.Contains(string key) => true;

    public void Dispose() => GC.SuppressFinalize(this);

    public override string ToString() => "memory";

    public static MemoryClient operator +(MemoryClient left, MemoryClient right) => left;

    internal void Secret()
    {
    }
}

/// <summary>What else a client can do.</summary>
public static class ClientExtensions
{
    public const int Limit = 10;

    /// <summary>The first of the lines.</summary>
    public static OrderLine? First(this IOrderClient client, Guid id, int skip = 0) => null;

    extension(IOrderClient client)
    {
        public bool IsFar => client.Region is not null;

        /// <summary>Counts them.</summary>
        public int Count(int from) => from;
    }
}

public record struct Snapshot(int Count)
{
    /// <summary>One more.</summary>
    public Snapshot Next() => new(Count + 1);
}
