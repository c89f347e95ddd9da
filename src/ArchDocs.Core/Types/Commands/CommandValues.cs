using System.Reflection.Metadata;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Commands;

/// <summary>What a user types for a property: of a collection one element, of a wrapper what it wraps.</summary>
internal sealed class CommandValues(TermReader terms)
{
    public TypeTerm TermOf(ClrType type) => terms.Read(ValueOf(type), null) switch
    {
        ArrayTerm array => array.Element,
        var term => term,
    };

    /// <summary>The name alone sets it.</summary>
    public static bool IsFlag(ClrType type) => type switch
    {
        ClrPrimitive { Code: PrimitiveTypeCode.Boolean } => true,
        ClrNamed { IsNullableValue: true } nullable => IsFlag(nullable.Arguments[0]),
        ClrArray array => IsFlag(array.Element),
        _ => IsWrapper(type),
    };

    /// <summary><c>FlagValue&lt;T&gt;</c> and <c>(bool HasValue, T Value)</c> tell a name without value from none.</summary>
    private static bool IsWrapper(ClrType type) => type is
        ClrNamed { FullName: "Spectre.Console.Cli.FlagValue`1", Arguments: [_] } or
        ClrNamed { FullName: "System.ValueTuple`2" or "System.Tuple`2", Arguments: [ClrPrimitive { Code: PrimitiveTypeCode.Boolean }, _] };

    private static ClrType ValueOf(ClrType type) => type is ClrNamed { Arguments: [.., var value] } && IsWrapper(type) ? value : type;
}
