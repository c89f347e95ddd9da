using System.Collections.Immutable;
using System.Text;
using ArchDocs.Core.Types;

namespace ArchDocs.Core.Features;

/// <summary>The type that a marker's <c>type=</c> means: open generics as in the source, closed ones with their arguments put in.</summary>
internal static class MarkedType
{
    /// <summary>None: not in the code (ARCH7001). Several: ambiguous (ARCH7002).</summary>
    public static ImmutableArray<TypeModel> Find(string text, ITypeCatalog types) => GenericArguments.PutInto(types.FindByFullName(text), TypeQuery.Parse(text).Arguments, types);

    /// <summary>What a marker says to mean the type with these arguments: <c>Contoso.PagedResult&lt;OrderDto&gt;</c>.</summary>
    public static string NameOf(TypeModel type, ImmutableArray<string> arguments)
    {
        if (arguments.Length != type.TypeParameters.Length)
        {
            return type.FullName;
        }

        var name = new StringBuilder();
        var next = 0;
        var isParameter = false;
        foreach (var c in type.FullName)
        {
            isParameter = isParameter ? c is not (',' or '>') : c is '<' || (c is ' ' && next > 0);
            if (!isParameter || c is '<' or ' ')
            {
                name.Append(c);
            }

            if (c is '<' or ' ')
            {
                name.Append(arguments[next++]);
            }
        }

        return name.ToString();
    }
}
