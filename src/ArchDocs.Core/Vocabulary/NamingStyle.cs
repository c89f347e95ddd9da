namespace ArchDocs.Core.Vocabulary;

/// <summary>How a name of several words is written.</summary>
internal enum NamingStyle
{
    CamelCase,
    PascalCase,
    SnakeCase,
    KebabCase,
    UpperSnakeCase,
    TrainCase,

    /// <summary>Small words between dots: <c>orders.created</c>.</summary>
    DotCase,

    /// <summary>No capital, whatever stands between the words.</summary>
    LowerCase,

    /// <summary>No small letter, whatever stands between the words.</summary>
    UpperCase,
}
