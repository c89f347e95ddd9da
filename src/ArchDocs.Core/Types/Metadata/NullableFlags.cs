using System.Collections.Immutable;

namespace ArchDocs.Core.Types.Metadata;

/// <summary>The marks of a NullableAttribute, taken in the order in which a signature is read; one mark alone stands for every position.</summary>
internal sealed class NullableFlags(byte everywhere, ImmutableArray<byte> flags = default)
{
    private int _position;

    public byte Next()
    {
        if (flags.IsDefault)
        {
            return everywhere;
        }

        return _position < flags.Length ? flags[_position++] : (byte)0;
    }
}
