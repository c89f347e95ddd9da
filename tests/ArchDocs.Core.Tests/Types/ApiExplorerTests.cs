using ArchDocs.Core.Types.Endpoints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;

namespace ArchDocs.Core.Tests.Types;

/// <summary>The framework's own description of the fixture controllers is the truth that metadata must tell too.</summary>
[TestClass]
public sealed class ApiExplorerTests
{
    private static readonly Lazy<IReadOnlyList<ApiDescription>> Descriptions = new(Describe);

    [TestMethod]
    public void Methods_and_paths_are_those_of_the_framework() =>
        Ours.Select(endpoint => $"{endpoint.Method} {endpoint.Path}").ShouldBe(Descriptions.Value.Select(NameOf), ignoreOrder: true);

    [TestMethod]
    public void Parameters_are_those_of_the_framework()
    {
        foreach (var theirs in Descriptions.Value)
        {
            var ours = Ours.Single(endpoint => endpoint.Name == NameOf(theirs));
            Sorted(ours.Parameters.Select(parameter => $"{parameter.Name} {parameter.Location}"))
                .ShouldBe(Sorted(theirs.ParameterDescriptions.Where(IsParameter).Select(parameter => $"{parameter.Name} {LocationOf(parameter.Source)}")), NameOf(theirs));
            (ours.RequestBody is not null).ShouldBe(theirs.ParameterDescriptions.Any(parameter => parameter.Source == BindingSource.Body), NameOf(theirs));
        }
    }

    [TestMethod]
    public void Responses_are_those_of_the_framework()
    {
        foreach (var theirs in Descriptions.Value)
        {
            var ours = Ours.Single(endpoint => endpoint.Name == NameOf(theirs));
            // What answers only with declared errors still succeeds somehow: the return type says how.
            var added = theirs.SupportedResponseTypes.Count > 0 && theirs.SupportedResponseTypes.All(response => response.StatusCode >= 400) ? [200] : Array.Empty<int>();
            ours.Responses.Select(response => response.Status).ShouldBe(theirs.SupportedResponseTypes.Select(response => response.StatusCode).Concat(added), ignoreOrder: true, NameOf(theirs));
            foreach (var response in theirs.SupportedResponseTypes.Where(response => response.StatusCode < 400))
            {
                (ours.Responses.Single(one => one.Status == response.StatusCode).Type is not null).ShouldBe(response.Type is { } type && type != typeof(void), NameOf(theirs));
            }
        }
    }

    private static IEnumerable<CodeEndpoint> Ours => WebFixtures.Catalog.Endpoints.All.Where(endpoint => !endpoint.IsHidden);

    private static string Sorted(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal));

    private static bool IsParameter(ApiParameterDescription parameter) =>
        parameter.Source == BindingSource.Path || parameter.Source == BindingSource.Query || parameter.Source == BindingSource.Header || parameter.Source == BindingSource.Form || parameter.Source == BindingSource.FormFile;

    private static string LocationOf(BindingSource source) => source == BindingSource.FormFile ? "Form" : source.Id;

    private static string NameOf(ApiDescription description) =>
        $"{description.HttpMethod} /{description.RelativePath!.Split('?')[0].TrimEnd('/').Replace("*", "", StringComparison.Ordinal)}";

    private static IReadOnlyList<ApiDescription> Describe()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Services.AddControllers().AddApplicationPart(typeof(Contoso.Web.OrderDto).Assembly);
        using var provider = builder.Services.BuildServiceProvider();
        return [.. provider.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items.SelectMany(group => group.Items)];
    }
}
