using Contoso.Orders.Api.Services;
using Microsoft.AspNetCore.Mvc;

namespace Contoso.Orders.Api.Controllers;

/// <summary>Turns failures into problem details.</summary>
internal static class ProblemResults
{
    public static ObjectResult Problem(this ControllerBase controller, Failure failure)
    {
        ProblemDetails problem = controller.ProblemDetailsFactory.CreateProblemDetails(
            controller.HttpContext,
            failure.Status,
            detail: failure.Detail);
        problem.Extensions["code"] = failure.Code;
        return new ObjectResult(problem) { StatusCode = failure.Status };
    }
}
