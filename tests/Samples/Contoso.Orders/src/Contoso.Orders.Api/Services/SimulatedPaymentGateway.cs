using Contoso.Orders.Contracts;

namespace Contoso.Orders.Api.Services;

/// <summary>Accepts each payment up to a limit, without a provider.</summary>
public sealed class SimulatedPaymentGateway : IPaymentGateway
{
    private const decimal Limit = 10_000m;

    /// <inheritdoc/>
    public Task<bool> AuthorizeAsync(PaymentMethod method, decimal amount, CancellationToken cancellationToken) =>
        Task.FromResult(Enum.IsDefined(method) && (method is PaymentMethod.Invoice || amount <= Limit));
}
