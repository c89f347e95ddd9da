namespace Contoso.Orders.Api.Services;

/// <summary>Why a request cannot be fulfilled.</summary>
/// <param name="Status">HTTP status of the answer.</param>
/// <param name="Code">Code that the documents list, for example <c>ORDER_NOT_FOUND</c>.</param>
/// <param name="Detail">One sentence for the caller.</param>
public sealed record Failure(int Status, string Code, string Detail);
