namespace Contoso.Orders.Contracts;

/// <summary>One page of a longer list.</summary>
/// <typeparam name="T">What the list holds.</typeparam>
/// <param name="Items">Entries of this page.</param>
/// <param name="Page">Number of this page, counted from 1.</param>
/// <param name="PageSize">Greatest number of entries on a page.</param>
/// <param name="TotalItems">Number of entries on all pages.</param>
public sealed record PagedResult<T>(IReadOnlyList<T> Items, int Page, int PageSize, long TotalItems)
{
    /// <summary>Number of pages.</summary>
    public long TotalPages => (TotalItems + PageSize - 1) / PageSize;
}
