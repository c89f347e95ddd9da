using Microsoft.AspNetCore.Mvc;

namespace Contoso.Web;

[ApiController]
[Route("api/[controller]")]
public abstract class CrudController<TDto, TKey> : ControllerBase
{
    [HttpGet("{key}")]
    public virtual ActionResult<TDto> Find(TKey key) => NotFound();

    [HttpPut("{key}")]
    public virtual ActionResult<TDto> Replace(TKey key, TDto dto) => NotFound();
}

public sealed class ProductsController : CrudController<OrderDto, int>
{
    [ProducesResponseType(404)]
    public override ActionResult<OrderDto> Find(int key) => NotFound();
}

/// <summary>Open generic: no controller.</summary>
public class GenericController<T> : ControllerBase
{
    [HttpGet("generic")]
    public string Get() => "";
}

[NonController]
[Route("none")]
public class NoneController : ControllerBase
{
    [HttpGet]
    public string Get() => "";
}

[Route("nested")]
public static class Outer
{
    [ApiController]
    [Route("inner")]
    public class InnerController : ControllerBase
    {
        [HttpGet]
        public string Get() => "";
    }
}

[ApiController]
[Route("plain")]
public class Plain
{
    [HttpGet("{id}")]
    public OrderDto? Get(int id) => null;

    [HttpGet("")]
    public void Ping()
    {
    }
}
