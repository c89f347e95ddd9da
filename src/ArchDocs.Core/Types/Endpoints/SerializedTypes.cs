using System.Collections.Immutable;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Endpoints;

/// <summary>The type that <c>typeof</c> names in an attribute, with its type arguments.</summary>
internal static class SerializedTypes
{
    private const int DeepestNesting = 16;

    /// <summary>Null where it cannot be told.</summary>
    public static ClrType? Read(AssemblySet assemblies, AssemblyImage from, SerializedTypeName name) => Read(assemblies, from, name, 0);

    private static ClrType? Read(AssemblySet assemblies, AssemblyImage from, SerializedTypeName name, int depth)
    {
        if (depth > DeepestNesting)
        {
            return null;
        }

        var suffix = name.Suffix;
        var arguments = ImmutableArray.CreateBuilder<ClrType>();
        if (suffix is ['[', not (']' or ',' or '*'), ..])
        {
            var texts = ArgumentsOf(suffix, out var end);
            foreach (var text in texts)
            {
                if (Read(assemblies, from, SerializedTypeName.Parse(text), depth + 1) is not { } argument)
                {
                    return null;
                }

                arguments.Add(argument);
            }

            suffix = suffix[end..];
        }

        var type = Plain(assemblies, from, name, arguments.ToImmutable());
        while (type is not null && suffix.StartsWith("[]", StringComparison.Ordinal))
        {
            type = new ClrArray(type, IsVector: true);
            suffix = suffix[2..];
        }

        return suffix.Length == 0 ? type : null;
    }

    private static ClrType? Plain(AssemblySet assemblies, AssemblyImage from, SerializedTypeName name, ImmutableArray<ClrType> arguments)
    {
        if (name.FullName.StartsWith("System.", StringComparison.Ordinal) && Enum.TryParse<PrimitiveTypeCode>(name.FullName["System.".Length..], out var code) && code.ToString() == name.FullName["System.".Length..])
        {
            return new ClrPrimitive(code);
        }

        if (assemblies.Resolve(from, name) is not { } location)
        {
            return null;
        }

        // An open generic such as typeof(PagedResult<>) names no body.
        return location.Definition.GetGenericParameters().Count == arguments.Length
            ? new ClrNamed(location.Image, location.Handle, TypeNames.InMetadata(location.Image, location.Handle), IsValueType: false, arguments)
            : null;
    }

    /// <summary>The arguments of <c>[[A, x],[B, y]]</c>, or of <c>[A,B]</c> where they are in the same assembly.</summary>
    private static List<string> ArgumentsOf(string suffix, out int end)
    {
        var arguments = new List<string>();
        var depth = 0;
        var start = 1;
        for (end = 0; end < suffix.Length; end++)
        {
            depth += suffix[end] == '[' ? 1 : suffix[end] == ']' ? -1 : 0;
            if (depth == 0 || (depth == 1 && suffix[end] == ','))
            {
                var argument = suffix[start..end].Trim();
                arguments.Add(argument.StartsWith('[') ? argument[1..^1] : argument);
                start = end + 1;
            }

            if (depth == 0)
            {
                end++;
                break;
            }
        }

        return arguments;
    }
}
