using Contoso.Orders.Contracts;

namespace Contoso.Orders.Api.Storage;

/// <summary>Keeps customers.</summary>
public interface ICustomerStore
{
    /// <summary>The customer with this identifier; null where there is none.</summary>
    CustomerDto? Find(Guid customerId);

    /// <summary>Adds the customer, or replaces it; false where another customer has the same e-mail address.</summary>
    bool TrySave(CustomerDto customer);
}
