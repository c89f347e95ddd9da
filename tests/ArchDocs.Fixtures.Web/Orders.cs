using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.Web;

[ApiController]
[Route("api/v1/[controller]")]
[Authorize(Roles = "customer, support")]
public sealed class OrdersController : ControllerBase
{
    [HttpGet("{id:guid}")]
    [ProducesResponseType<OrderDto>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public ActionResult<OrderDto> Get(Guid id) => NotFound();

    [HttpGet]
    [AllowAnonymous]
    public PagedResult<OrderDto> List(OrderState? state, [FromQuery, Range(1, 100)] int pageSize = 20, [FromQuery(Name = "q")] string? search = null) => new([], 0);

    [HttpGet("search")]
    public Task<ActionResult<List<OrderDto>>> Search([FromQuery] OrderFilter filter, CancellationToken cancellationToken) => Task.FromResult<ActionResult<List<OrderDto>>>(NotFound());

    [HttpPost]
    [ProducesResponseType(StatusCodes.Status201Created)]
    [ProducesResponseType(typeof(ProblemDetails), StatusCodes.Status400BadRequest)]
    public Task<ActionResult<OrderDto>> Create(CreateOrderRequest request, [FromHeader(Name = "Idempotency-Key")] string key, CancellationToken cancellationToken) => throw new NotSupportedException();

    [HttpDelete("{id:guid}")]
    [Authorize(Policy = "CanDelete")]
    [ProducesResponseType(StatusCodes.Status204NoContent)]
    [Obsolete("Cancel instead")]
    public IActionResult Delete([FromRoute] Guid id) => NoContent();

    [HttpPut("{id:guid}/attachment")]
    [ProducesResponseType(typeof(PagedResult<OrderDto>), StatusCodes.Status200OK)]
    public IActionResult Attach(Guid id, IFormFile file, [FromForm] string? caption) => Ok();

    [HttpGet("stream")]
    public async IAsyncEnumerable<OrderDto> Stream()
    {
        await Task.CompletedTask;
        yield break;
    }

    [HttpGet("typed/{id}")]
    public Results<Ok<OrderDto>, NotFound> Typed(Guid id) => TypedResults.NotFound();

    [HttpPost("{id}/refresh")]
    [ProducesResponseType(StatusCodes.Status202Accepted)]
    public IActionResult RefreshAsync(Guid id, [FromServices] OrderService orders) => Accepted();

    [HttpGet("any")]
    public IActionResult Anything() => Ok();

    [NonAction]
    public void Helper()
    {
    }
}

[ApiController]
[Area("admin")]
[Route("[area]/[controller]/[action]")]
public class ReportsController : ControllerBase
{
    [HttpGet]
    public string DailyAsync() => "";

    [AcceptVerbs("GET", "HEAD", Route = "~/reports/latest")]
    public string Latest() => "";

    [HttpGet, HttpPost]
    [Route("/reports/run/{name=all}")]
    public string Run(string name) => "";

    [HttpGet("{**path}")]
    public string File(string path) => "";

    [HttpGet("page/{number:int?}")]
    public string Page(int? number) => "";

    [HttpGet("code/{code:regex(^\\d{{3}}$)}")]
    public string Code(string code) => "";

    [HttpGet("hidden")]
    [ApiExplorerSettings(IgnoreApi = true)]
    public string Hidden() => "";
}
