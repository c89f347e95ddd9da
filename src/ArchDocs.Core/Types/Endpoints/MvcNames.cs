using System.Collections.Frozen;

namespace ArchDocs.Core.Types.Endpoints;

/// <summary>The names by which metadata tells what ASP.NET Core does with a type, method or parameter.</summary>
internal static class MvcNames
{
    public const string Mvc = "Microsoft.AspNetCore.Mvc.";
    public const string ControllerBase = Mvc + "ControllerBase";
    public const string ApiController = Mvc + "ApiControllerAttribute";
    public const string Controller = Mvc + "ControllerAttribute";
    public const string NonController = Mvc + "NonControllerAttribute";
    public const string NonAction = Mvc + "NonActionAttribute";
    public const string ActionName = Mvc + "ActionNameAttribute";
    public const string Route = Mvc + "RouteAttribute";
    public const string AcceptVerbs = Mvc + "AcceptVerbsAttribute";
    public const string Area = Mvc + "AreaAttribute";
    public const string ApiExplorerSettings = Mvc + "ApiExplorerSettingsAttribute";
    public const string ProducesResponseType = Mvc + "ProducesResponseTypeAttribute";
    public const string ProducesResponseTypeOf = Mvc + "ProducesResponseTypeAttribute`1";
    public const string Produces = Mvc + "ProducesAttribute";
    public const string ProducesOf = Mvc + "ProducesAttribute`1";
    public const string HttpMethod = Mvc + "Routing.HttpMethodAttribute";
    public const string Authorize = "Microsoft.AspNetCore.Authorization.AuthorizeAttribute";
    public const string AllowAnonymous = "Microsoft.AspNetCore.Authorization.AllowAnonymousAttribute";

    /// <summary>Bases whose own methods are no actions.</summary>
    public static readonly FrozenSet<string> Bases = new[] { ControllerBase, Mvc + "Controller" }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Attributes that name one method each.</summary>
    public static readonly FrozenDictionary<string, string> Methods = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        [Mvc + "HttpGetAttribute"] = "GET",
        [Mvc + "HttpHeadAttribute"] = "HEAD",
        [Mvc + "HttpPostAttribute"] = "POST",
        [Mvc + "HttpPutAttribute"] = "PUT",
        [Mvc + "HttpPatchAttribute"] = "PATCH",
        [Mvc + "HttpDeleteAttribute"] = "DELETE",
        [Mvc + "HttpOptionsAttribute"] = "OPTIONS",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Results that say their own status; the body is the type argument.</summary>
    public static readonly FrozenDictionary<string, int> TypedResults = new Dictionary<string, int>(StringComparer.Ordinal)
    {
        ["Ok"] = 200,
        ["Created"] = 201,
        ["CreatedAtRoute"] = 201,
        ["Accepted"] = 202,
        ["AcceptedAtRoute"] = 202,
        ["NoContent"] = 204,
        ["BadRequest"] = 400,
        ["ValidationProblem"] = 400,
        ["UnauthorizedHttpResult"] = 401,
        ["NotFound"] = 404,
        ["Conflict"] = 409,
        ["UnprocessableEntity"] = 422,
        ["InternalServerError"] = 500,
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
