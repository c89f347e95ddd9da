using Contoso.Orders.Contracts;

namespace Contoso.Orders.Api.Services;

/// <summary>Asks the payment provider for money.</summary>
public interface IPaymentGateway
{
    /// <summary>True when the provider accepts the payment.</summary>
    Task<bool> AuthorizeAsync(PaymentMethod method, decimal amount, CancellationToken cancellationToken);
}
