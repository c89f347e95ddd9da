namespace ArchDocs.Core.Types.Metadata;

/// <summary>Tells what a damaged or hostile file causes from a fault of the engine.</summary>
internal static class BadImage
{
    public static bool Explains(Exception exception) => exception is
        BadImageFormatException or
        InvalidDataException or
        InvalidOperationException or
        ArgumentException or
        ArithmeticException or
        IndexOutOfRangeException or
        InvalidCastException or
        FormatException or
        IOException or
        UnauthorizedAccessException or
        NotSupportedException;
}
