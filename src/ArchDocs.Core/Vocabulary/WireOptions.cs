namespace ArchDocs.Core.Vocabulary;

/// <summary>How C# members show on the wire where no attribute says it.</summary>
internal sealed record WireOptions(
    FieldNaming Naming = FieldNaming.CamelCase,
    RequiredMode Required = RequiredMode.NonNullable,
    EnumMode Enums = EnumMode.Auto,
    TypeNameStyle TypeNames = TypeNameStyle.Neutral);

/// <summary>ArchDocsFieldNaming.</summary>
public enum FieldNaming
{
    /// <summary>System.Text.Json's CamelCase policy, its default for the web.</summary>
    CamelCase,

    /// <summary>System.Text.Json's SnakeCaseLower policy.</summary>
    SnakeCase,

    /// <summary>System.Text.Json's KebabCaseLower policy.</summary>
    KebabCase,

    /// <summary>The C# name with its first letter raised.</summary>
    PascalCase,

    /// <summary>The C# name as it is.</summary>
    None,
}

/// <summary>ArchDocsRequired: when a member counts as required.</summary>
public enum RequiredMode
{
    /// <summary>Explicit demands, and every member known to be non-nullable.</summary>
    NonNullable,

    /// <summary>Explicit demands only.</summary>
    Explicit,
}

/// <summary>ArchDocsEnums: how enums are serialised where no attribute says it.</summary>
public enum EnumMode
{
    /// <summary>Unknown: both forms are accepted.</summary>
    Auto,

    /// <summary>By name.</summary>
    String,

    /// <summary>By number.</summary>
    Number,
}

/// <summary>ArchDocsTypeNames: how generated tables name types.</summary>
public enum TypeNameStyle
{
    /// <summary>Words of the vocabulary: string, integer, uuid.</summary>
    Neutral,

    /// <summary>C#'s own: string, int, Guid.</summary>
    CSharp,
}
