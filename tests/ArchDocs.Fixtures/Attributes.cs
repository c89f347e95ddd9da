using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Serialization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Contoso.Shared;

namespace Contoso.Fixtures;

public class Leaving
{
    public int Stays { get; set; }
    [JsonIgnore]
    public int Ignored { get; set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.Always)]
    public int AlwaysIgnored { get; set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? WhenNull { get; set; }
    [JsonIgnore(Condition = JsonIgnoreCondition.Never)]
    public int NeverIgnored { get; set; }
    public static int Static { get; set; }
    public int this[int index] => index;
    internal int Internal { get; set; }
    protected int Protected { get; set; }
    public int WriteOnly { set { } }
    public int PrivateGetter { private get; set; }
    public int Field;
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Rest { get; set; }
}

public class LeavingDataMember
{
    [IgnoreDataMember]
    public int Ignored { get; set; }
    [DataMember(Name = "given", IsRequired = true)]
    public int Renamed { get; set; }
    [DataMember(Name = "lesser"), JsonPropertyName("winner")]
    public int Both { get; set; }
}

public record Positional(
    [property: JsonPropertyName("number")] string Number,
    [Required, StringLength(50, MinimumLength = 3)] string? Name,
    string? Remark,
    int Count = 1,
    string Mode = "auto")
{
    public string Display => Number + Name;
    public string Extra { get; init; } = "";
}

public record struct Point(double X, double Y);

public class Requirements
{
    public required string Keyword { get; set; }
    [Required]
    public string? Attribute { get; set; }
    [JsonRequired]
    public int Json { get; set; }
    [DefaultValue(10)]
    public int Default { get; set; }
    public int Plain { get; set; }
    public int Computed => 1;
    public int PrivateSetter { get; private set; }
}

public class Prepared
{
    [SetsRequiredMembers]
    public Prepared() => Name = "x";

    public required string Name { get; set; }
}

public class Built
{
    public Built(int first) => First = first;

    [JsonConstructor]
    public Built(int first, string second, string? third) => (First, Second, Third) = (first, second, third);

    public int First { get; }
    public string Second { get; }
    public string? Third { get; }
}

public class Parameterless
{
    public Parameterless()
    {
    }

    public Parameterless(string name) => Name = name;

    public string Name { get; set; } = "";
}

public class Generic<T, TClass, TStruct, TNotNull, TBase>
    where TClass : class
    where TStruct : struct
    where TNotNull : notnull
    where TBase : Entity
{
    public T Free { get; set; } = default!;
    public T? FreeOptional { get; set; }
    public TClass Class { get; set; } = default!;
    public TClass? ClassOptional { get; set; }
    public TStruct Struct { get; set; }
    public TStruct? StructOptional { get; set; }
    public TNotNull NotNull { get; set; } = default!;
    public TBase Base { get; set; } = default!;
}

public class Nullables
{
    public string Text { get; set; } = "";
    public string? OptionalText { get; set; }
    public int Number { get; set; }
    public int? OptionalNumber { get; set; }
    public List<string?> Items { get; set; } = [];
    public List<string>? OptionalItems { get; set; }
    public KeyValuePair<string?, string> Pair { get; set; }
    public Dictionary<int, (string?, int?)> Deep { get; set; } = [];
    [MaybeNull]
    public string Maybe { get; set; }
}

public class Validated
{
    [StringLength(255)]
    public string Text { get; set; } = "";
    [MinLength(3), EmailAddress, MaxLength(50)]
    public string Mail { get; set; } = "";
    [MinLength(1), MaxLength(10)]
    public List<int> Items { get; set; } = [];
    [Length(3, 3)]
    public string Exact { get; set; } = "";
    [Range(0, int.MaxValue)]
    public int Min { get; set; }
    [Range(0.01, 999.5, MinimumIsExclusive = true)]
    public double Open { get; set; }
    [Range(typeof(decimal), "0.01", "79228162514264337593543950335")]
    public decimal Price { get; set; }
    [RegularExpression("^[A-Z]{3}$")]
    public string Pattern { get; set; } = "";
    [Phone, Url, CreditCard, Base64String]
    public string Formats { get; set; } = "";
    [AllowedValues("a", "b", null)]
    public string? Allowed { get; set; }
    [DeniedValues(1, 2L, true, 'c', Currency.Euro)]
    public object? Denied { get; set; }
    [Compare(nameof(Mail))]
    public string Same { get; set; } = "";
    [FileExtensions(Extensions = ".pdf, docx")]
    public string File { get; set; } = "";
    [FileExtensions]
    public string Image { get; set; } = "";
    [EnumDataType(typeof(Currency))]
    public string Money { get; set; } = "";
    [CustomValidation(typeof(Validated), "Check")]
    public string Custom { get; set; } = "";
    [Code]
    public string Own { get; set; } = "";
    [DataType(DataType.Password)]
    public string Password { get; set; } = "";
    [MaxLength]
    public string Unlimited { get; set; } = "";
    public string None { get; set; } = "";
}

public enum OrderStatus
{
    [JsonStringEnumMemberName("new")]
    Created,
    [EnumMember(Value = "sent")]
    Shipped = 5,
    /// <summary>It is over.</summary>
    [Obsolete("Use Shipped.")]
    Closed = -1,
}

[Flags, JsonConverter(typeof(JsonStringEnumConverter<Rights>))]
public enum Rights : ulong
{
    None = 0,
    Read = 1,
    All = ulong.MaxValue,
}

[JsonConverter(typeof(JsonNumberEnumConverter<Level>))]
public enum Level : byte
{
    Low,
    High,
}

public class Enums
{
    public OrderStatus Status { get; set; }
    public Rights? Rights { get; set; }
    public Level Level { get; set; }
    public Currency Currency { get; set; }
    [JsonConverter(typeof(JsonStringEnumConverter))]
    public OrderStatus Text { get; set; }
    public List<Rights> Many { get; set; } = [];
}

public class CustomForms
{
    public Money Price { get; set; }
    public List<Money> Prices { get; set; } = [];
    [JsonConverter(typeof(MoneyConverter))]
    public Money Member { get; set; }
    [JsonNumberHandling(JsonNumberHandling.WriteAsString)]
    public int Number { get; set; }
    public int Plain { get; set; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(CardPayment), "card")]
[JsonDerivedType(typeof(BankPayment), 2)]
[JsonDerivedType(typeof(CashPayment))]
public abstract class Payment
{
    public decimal Amount { get; set; }
}

public class CardPayment : Payment;

public class BankPayment : Payment;

public class CashPayment : Payment;

[Obsolete("Use Order.")]
public class OldOrder
{
    [Obsolete]
    public int Number { get; set; }
    [Obsolete("Gone.")]
    public int Total { get; set; }
    public int Fine { get; set; }
}
