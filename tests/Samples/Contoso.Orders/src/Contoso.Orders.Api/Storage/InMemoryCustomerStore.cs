using Contoso.Orders.Contracts;

namespace Contoso.Orders.Api.Storage;

/// <summary>Keeps customers until the process ends.</summary>
public sealed class InMemoryCustomerStore : ICustomerStore
{
    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, CustomerDto> _customers = [];

    /// <inheritdoc/>
    public CustomerDto? Find(Guid customerId)
    {
        lock (_gate)
        {
            return _customers.GetValueOrDefault(customerId);
        }
    }

    /// <inheritdoc/>
    public bool TrySave(CustomerDto customer)
    {
        lock (_gate)
        {
            bool isTaken = _customers.Values.Any(other =>
                other.CustomerId != customer.CustomerId
                && string.Equals(other.Email, customer.Email, StringComparison.OrdinalIgnoreCase));
            if (!isTaken)
            {
                _customers[customer.CustomerId] = customer;
            }

            return !isTaken;
        }
    }
}
