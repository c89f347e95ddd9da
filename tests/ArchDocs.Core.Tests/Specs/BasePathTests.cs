using ArchDocs.Core.Specs;

namespace ArchDocs.Core.Tests.Specs;

[TestClass]
public sealed class BasePathTests
{
    [TestMethod]
    [DataRow("/api/v1", "/orders", "/api/v1")]
    [DataRow("/api/v1", "/api/v1/orders", "")]
    [DataRow("/api/v1", "/API/v1/orders", "")]
    [DataRow("/api/v1", "/api/v2/orders", "")]
    [DataRow("/api/v1", "/api/v{version}/orders", "")]
    [DataRow("/api/v1", "/api/{version}/orders", "")]
    [DataRow("/api/v1", "/api/health", "")]
    [DataRow("/api/v1", "/v2/orders", "/api")]
    [DataRow("/v1", "/v2/orders", "")]
    [DataRow("/v1", "/orders", "/v1")]
    [DataRow("/api", "/api-keys", "/api")]
    [DataRow("/api", "/apis", "/api")]
    [DataRow("/shop/{tenant}", "/shop/{tenantId}/orders", "")]
    [DataRow("/shop/{tenant}", "/orders/{orderId}", "/shop/{tenant}")]
    [DataRow("", "/orders", "")]
    public void A_base_path_counts_once(string basePath, string path, string expected) => BasePaths.Before(basePath, path).ShouldBe(expected);
}
