using System.Collections.Frozen;

namespace ArchDocs.Core.Vocabulary;

/// <summary>Names of the platform that stand in type cells and are nobody's data structure.</summary>
internal static class FrameworkTypes
{
    private static readonly FrozenSet<string> Names = new[]
    {
        "ActionResult", "Action", "Assembly", "BigInteger", "CancellationToken", "Claim", "ClaimsPrincipal", "Complex", "CultureInfo", "DirectoryInfo", "EmailAddress", "Encoding", "ETag", "Exception", "FileInfo", "FileResult",
        "FileStreamResult", "FormFile", "Func", "Half", "HttpContent", "HttpContext", "HttpRequest", "HttpRequestMessage", "HttpResponse", "HttpResponseMessage", "HttpStatusCode", "HttpValidationProblemDetails", "Index", "JsonPatchDocument",
        "JsonSerializerOptions", "KeyValuePair", "Lazy", "MailAddress", "MediaTypeHeaderValue", "Memory", "MemoryStream", "Nullable", "Optional", "Path", "Predicate", "ProblemDetails", "Random", "Range", "ReadOnlyMemory",
        "ReadOnlySpan", "Regex", "Result", "Results", "SecureString", "ServiceProvider", "Span", "Stream", "StreamReader", "StreamWriter", "StringBuilder", "Task", "TextReader", "TextWriter", "TimeProvider", "TimeZone", "TimeZoneInfo", "Type",
        "Unit", "ValidationProblemDetails", "ValueTask", "Version", "Void", "XDocument", "XElement", "XmlDocument", "XmlElement", "DateTimeZone", "LocalDate", "LocalDateTime", "LocalTime", "ZonedDateTime", "OffsetDateTime", "IPAddress",
        "EventArgs", "EventHandler", "Delegate", "Array", "Enum", "Object", "None", "Null", "True", "False", "JSON", "CSV", "PDF", "XML", "HTML", "ZIP",
        "Promise", "Option", "Maybe", "Either", "Some", "Vec", "HashMap", "Map", "Set", "Future", "CompletableFuture", "Mono", "Flux", "Observable", "Iterable", "AsyncIterable", "Iterator", "AsyncIterator", "Generator", "Buffer",
        "Uint8Array", "Callable", "Awaitable", "Union", "Literal", "Tuple", "ValueTuple", "Dict", "List", "Any", "Date", "Number", "String", "Boolean",
        "Activity", "ActivitySource", "BinaryData", "CancellationTokenSource", "Channel", "ChannelReader", "ChannelWriter", "ClaimsIdentity", "Comparison", "ConfigurationManager", "DayOfWeek", "DbCommand", "DbConnection", "DbContext",
        "DbContextOptions", "DbContextOptionsBuilder", "DbDataReader", "DbDataSource", "DbTransaction", "Expression", "HostApplicationBuilder", "HttpClient", "HttpMessageHandler", "JsonSerializerContext", "JsonTypeInfo", "Meter", "OptionsBuilder",
        "PipeReader", "PipeWriter", "Process", "ReadOnlySequence", "RouteGroupBuilder", "SemaphoreSlim", "ServiceCollection", "StringComparer", "StringComparison", "Utf8JsonReader", "Utf8JsonWriter", "WebApplication", "WebApplicationBuilder",
        "X509Certificate2", "XmlReader", "XmlWriter",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A type of the platform, an interface by its form, or a type parameter.</summary>
    public static bool Contains(string name) =>
        Names.Contains(name)
        || name is ['I', var second, var third, ..] && char.IsUpper(second) && char.IsLower(third)
        || IsParameter(name)
        || (name.EndsWith("Exception", StringComparison.Ordinal) || name.EndsWith("Error", StringComparison.Ordinal)) && name.Length > "Exception".Length;

    /// <summary><c>T</c>, <c>TItem</c>.</summary>
    public static bool IsParameter(string name) => name.Length == 1 || name is ['T', var second, var third, ..] && char.IsUpper(second) && char.IsLower(third);
}
