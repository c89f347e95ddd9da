using System.Reflection.Metadata;

namespace ArchDocs.Core.Types.Members;

/// <summary>The framework's types that the vocabulary knows by name, so that no reference has to be opened for them.</summary>
internal static class KnownTypes
{
    public static ScalarTerm? Scalar(PrimitiveTypeCode code) => code switch
    {
        PrimitiveTypeCode.String => new(ScalarType.String, "string"),
        PrimitiveTypeCode.Char => new(ScalarType.String, "char"),
        PrimitiveTypeCode.Boolean => new(ScalarType.Boolean, "bool"),
        PrimitiveTypeCode.SByte => new(ScalarType.Integer, "sbyte"),
        PrimitiveTypeCode.Byte => new(ScalarType.Integer, "byte"),
        PrimitiveTypeCode.Int16 => new(ScalarType.Integer, "short"),
        PrimitiveTypeCode.UInt16 => new(ScalarType.Integer, "ushort"),
        PrimitiveTypeCode.Int32 => new(ScalarType.Integer, "int"),
        PrimitiveTypeCode.UInt32 => new(ScalarType.Integer, "uint"),
        PrimitiveTypeCode.Int64 => new(ScalarType.Long, "long"),
        PrimitiveTypeCode.UInt64 => new(ScalarType.Long, "ulong"),
        PrimitiveTypeCode.IntPtr => new(ScalarType.Long, "nint"),
        PrimitiveTypeCode.UIntPtr => new(ScalarType.Long, "nuint"),
        PrimitiveTypeCode.Single => new(ScalarType.Float, "float"),
        PrimitiveTypeCode.Double => new(ScalarType.Double, "double"),
        PrimitiveTypeCode.Object => new(ScalarType.Any, "object"),
        _ => null,
    };

    public static ScalarTerm? Scalar(string fullName) => fullName switch
    {
        "System.Decimal" => new(ScalarType.Decimal, "decimal"),
        "System.Half" => new(ScalarType.Float, "Half"),
        "System.Int128" => new(ScalarType.Long, "Int128"),
        "System.UInt128" => new(ScalarType.Long, "UInt128"),
        "System.Numerics.BigInteger" => new(ScalarType.Long, "BigInteger"),
        "System.Guid" => new(ScalarType.Uuid, "Guid"),
        "System.DateTime" => new(ScalarType.DateTime, "DateTime"),
        "System.DateTimeOffset" => new(ScalarType.DateTime, "DateTimeOffset"),
        "System.DateOnly" => new(ScalarType.Date, "DateOnly"),
        "System.TimeOnly" => new(ScalarType.Time, "TimeOnly"),
        "System.TimeSpan" => new(ScalarType.Duration, "TimeSpan"),
        "System.Uri" => new(ScalarType.Uri, "Uri"),
        "System.IO.Stream" => new(ScalarType.Binary, "Stream"),
        "System.Text.Json.JsonElement" or "System.Text.Json.JsonDocument" or
            "System.Text.Json.Nodes.JsonNode" or "System.Text.Json.Nodes.JsonObject" or
            "System.Text.Json.Nodes.JsonArray" or "System.Text.Json.Nodes.JsonValue" or
            "Newtonsoft.Json.Linq.JToken" or "Newtonsoft.Json.Linq.JObject" or
            "Newtonsoft.Json.Linq.JArray" or "Newtonsoft.Json.Linq.JValue" =>
            new(ScalarType.Any, fullName[(fullName.LastIndexOf('.') + 1)..]),
        _ => null,
    };

    public static bool IsMemory(string fullName) => fullName is "System.Memory`1" or "System.ReadOnlyMemory`1";

    public static bool IsTuple(string fullName) =>
        fullName.StartsWith("System.ValueTuple`", StringComparison.Ordinal) || fullName.StartsWith("System.Tuple`", StringComparison.Ordinal);

    /// <summary>Dictionaries by their interfaces, and those classes that are met most, so that they are known without their assembly.</summary>
    public static bool IsMap(string fullName) => fullName is
        "System.Collections.Generic.IDictionary`2" or
        "System.Collections.Generic.IReadOnlyDictionary`2" or
        "System.Collections.Generic.Dictionary`2" or
        "System.Collections.Generic.SortedDictionary`2" or
        "System.Collections.Generic.SortedList`2" or
        "System.Collections.Generic.OrderedDictionary`2" or
        "System.Collections.Concurrent.ConcurrentDictionary`2" or
        "System.Collections.ObjectModel.ReadOnlyDictionary`2" or
        "System.Collections.Frozen.FrozenDictionary`2" or
        "System.Collections.Immutable.IImmutableDictionary`2" or
        "System.Collections.Immutable.ImmutableDictionary`2" or
        "System.Collections.Immutable.ImmutableSortedDictionary`2";

    public static bool IsSequence(string fullName) => fullName is
        "System.Collections.Generic.IEnumerable`1" or
        "System.Collections.Generic.IAsyncEnumerable`1" or
        "System.Collections.Generic.ICollection`1" or
        "System.Collections.Generic.IReadOnlyCollection`1" or
        "System.Collections.Generic.IList`1" or
        "System.Collections.Generic.IReadOnlyList`1" or
        "System.Collections.Generic.ISet`1" or
        "System.Collections.Generic.IReadOnlySet`1" or
        "System.Collections.Generic.List`1" or
        "System.Collections.Generic.HashSet`1" or
        "System.Collections.Generic.SortedSet`1" or
        "System.Collections.Generic.Queue`1" or
        "System.Collections.Generic.Stack`1" or
        "System.Collections.Generic.LinkedList`1" or
        "System.Collections.ObjectModel.Collection`1" or
        "System.Collections.ObjectModel.ReadOnlyCollection`1" or
        "System.Collections.ObjectModel.ObservableCollection`1" or
        "System.Collections.Concurrent.ConcurrentBag`1" or
        "System.Collections.Concurrent.ConcurrentQueue`1" or
        "System.Collections.Concurrent.ConcurrentStack`1" or
        "System.Collections.Frozen.FrozenSet`1" or
        "System.Collections.Immutable.ImmutableArray`1" or
        "System.Collections.Immutable.ImmutableList`1" or
        "System.Collections.Immutable.IImmutableList`1" or
        "System.Collections.Immutable.ImmutableHashSet`1" or
        "System.Collections.Immutable.ImmutableSortedSet`1" or
        "System.Collections.Immutable.ImmutableQueue`1" or
        "System.Collections.Immutable.ImmutableStack`1" or
        "System.ArraySegment`1" or
        "System.Memory`1" or
        "System.ReadOnlyMemory`1";

    public static bool IsUntypedMap(string fullName) =>
        fullName is "System.Collections.IDictionary" or "System.Collections.Hashtable" or "System.Collections.SortedList";

    public static bool IsUntypedSequence(string fullName) =>
        fullName is "System.Collections.IEnumerable" or "System.Collections.ICollection" or "System.Collections.IList" or "System.Collections.ArrayList";
}
