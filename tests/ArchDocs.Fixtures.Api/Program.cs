using System.Text.Json.Serialization;
using Contoso.Api;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddControllers().AddApplicationPart(typeof(Contoso.Web.OrderDto).Assembly);
builder.Services.AddOpenApi();
builder.Services.ConfigureHttpJsonOptions(options => options.SerializerOptions.Converters.Add(new JsonStringEnumConverter()));
var app = builder.Build();
app.MapOpenApi();
app.MapControllers();
app.MapShipments();
app.Run();
