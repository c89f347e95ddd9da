using Contoso.Orders.Api.Endpoints;
using Contoso.Orders.Api.Security;
using Contoso.Orders.Api.Services;
using Contoso.Orders.Api.Storage;

WebApplicationBuilder builder = WebApplication.CreateBuilder(args);

builder.Services.AddControllers();
builder.Services.AddOpenApi();
builder.Services.AddProblemDetails();
builder.Services.AddValidation();
builder.Services.AddHealthChecks();
builder.Services.AddAuthorization();
builder.Services
    .AddAuthentication(ApiKeyAuthenticationHandler.Scheme)
    .AddScheme<ApiKeyOptions, ApiKeyAuthenticationHandler>(
        ApiKeyAuthenticationHandler.Scheme,
        options => builder.Configuration.GetSection("Authentication").Bind(options));

builder.Services.AddSingleton(TimeProvider.System);
builder.Services.AddSingleton<ProductCatalog>();
builder.Services.AddSingleton<IPaymentGateway, SimulatedPaymentGateway>();
builder.Services.AddSingleton<IOrderStore, InMemoryOrderStore>();
builder.Services.AddSingleton<ITrackingStore, InMemoryTrackingStore>();
builder.Services.AddSingleton<ICustomerStore, InMemoryCustomerStore>();
builder.Services.AddScoped<CheckoutService>();
builder.Services.AddScoped<TrackingService>();
builder.Services.AddScoped<CustomerService>();

WebApplication app = builder.Build();

app.UseExceptionHandler();
app.UseStatusCodePages();
app.UseAuthentication();
app.UseAuthorization();
app.MapOpenApi();
app.MapControllers();
app.MapTracking();
app.MapHealthChecks("/health");

app.Run();
