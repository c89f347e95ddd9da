using Contoso.Orders.Api.Security;
using Contoso.Orders.Api.Services;
using Contoso.Orders.Contracts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.Orders.Api.Controllers;

/// <summary>Registers customers, shows and changes their profiles.</summary>
[ApiController]
[Authorize(Roles = $"{Roles.Customer},{Roles.Support}")]
[Route("api/v1/customers")]
public sealed class CustomersController(CustomerService customers) : ControllerBase
{
    /// <summary>Registers a customer.</summary>
    [HttpPost]
    [ProducesResponseType<CustomerDto>(StatusCodes.Status201Created)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict)]
    public ActionResult<CustomerDto> Register(RegisterCustomerRequest request)
    {
        Outcome<CustomerDto> registered = customers.Register(request);
        return registered.Value is { } customer
            ? CreatedAtAction(nameof(Get), new { customerId = customer.CustomerId }, customer)
            : this.Problem(registered.Failure!);
    }

    /// <summary>Shows the profile of a customer.</summary>
    [HttpGet("{customerId:guid}")]
    [ProducesResponseType<CustomerDto>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public ActionResult<CustomerDto> Get(Guid customerId) => Answer(customers.Find(customerId));

    /// <summary>Replaces the profile of a customer.</summary>
    [HttpPut("{customerId:guid}")]
    [ProducesResponseType<CustomerDto>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status409Conflict)]
    public ActionResult<CustomerDto> Update(Guid customerId, UpdateCustomerRequest request) =>
        Answer(customers.Update(customerId, request));

    private ActionResult<CustomerDto> Answer(Outcome<CustomerDto> outcome) =>
        outcome.Value is { } customer ? customer : this.Problem(outcome.Failure!);
}
