using Contoso.Orders.Api.Storage;
using Contoso.Orders.Contracts;

namespace Contoso.Orders.Api.Services;

/// <summary>Registers customers and keeps their profiles.</summary>
public sealed class CustomerService(ICustomerStore customers)
{
    private static readonly Failure EmailTaken = new(StatusCodes.Status409Conflict, "EMAIL_TAKEN", "Another customer has this e-mail address.");

    /// <summary>Adds a customer of the standard tier.</summary>
    public Outcome<CustomerDto> Register(RegisterCustomerRequest request)
    {
        CustomerDto customer = new()
        {
            CustomerId = Guid.CreateVersion7(),
            Name = request.Name,
            Email = request.Email,
            Phone = request.Phone,
            Tier = CustomerTier.Standard,
            Addresses = [],
            Preferences = new CustomerDto.ContactPreferences(),
            TermsAcceptedOn = request.TermsAcceptedOn,
        };
        return customers.TrySave(customer) ? customer : EmailTaken;
    }

    /// <summary>The customer with this identifier.</summary>
    public Outcome<CustomerDto> Find(Guid customerId) =>
        customers.Find(customerId) is { } customer
            ? customer
            : new Failure(StatusCodes.Status404NotFound, "CUSTOMER_NOT_FOUND", "No customer has this identifier.");

    /// <summary>Replaces what a customer may change.</summary>
    public Outcome<CustomerDto> Update(Guid customerId, UpdateCustomerRequest request)
    {
        Outcome<CustomerDto> found = Find(customerId);
        if (found.Value is not { } customer)
        {
            return found;
        }

        CustomerDto updated = customer with
        {
            Name = request.Name,
            Email = request.Email,
            Phone = request.Phone,
            Addresses = request.Addresses,
            Preferences = request.Preferences,
        };
        return customers.TrySave(updated) ? updated : EmailTaken;
    }
}
