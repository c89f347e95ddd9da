namespace Contoso.Orders.Contracts;

/// <summary>How an order is paid.</summary>
public enum PaymentMethod
{
    /// <summary>Credit or debit card.</summary>
    Card = 1,

    /// <summary>Invoice, due within 30 days.</summary>
    Invoice = 2,

    /// <summary>Balance of a gift card.</summary>
    GiftCard = 3,
}
