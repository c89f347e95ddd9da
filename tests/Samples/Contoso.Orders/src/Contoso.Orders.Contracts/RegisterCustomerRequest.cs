namespace Contoso.Orders.Contracts;

/// <summary>What a client sends to register a customer.</summary>
public sealed record RegisterCustomerRequest : PartyDto
{
    /// <summary>Day on which the customer accepted the terms of sale.</summary>
    public required DateOnly TermsAcceptedOn { get; init; }
}
