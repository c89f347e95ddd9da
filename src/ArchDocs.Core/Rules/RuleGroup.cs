namespace ArchDocs.Core.Rules;

/// <summary>The groups of rules; the value is the first digit of their ids.</summary>
public enum RuleGroup
{
    /// <summary>The tool itself: settings, files that cannot be read, suppressions.</summary>
    Tool = 0,

    /// <summary>Structure and prerequisites of a feature.</summary>
    Structure = 1,

    /// <summary>Completeness against the template.</summary>
    Completeness = 2,

    /// <summary>No code in documents.</summary>
    NoCode = 3,

    /// <summary>Consistency of names, contracts and interfaces.</summary>
    Consistency = 4,

    /// <summary>Clarity of specifications.</summary>
    Clarity = 5,

    /// <summary>Links, references and diagrams.</summary>
    Integration = 6,

    /// <summary>Alignment with the C# code.</summary>
    Alignment = 7,

    /// <summary>Derived sections.</summary>
    DerivedSections = 8,

    /// <summary>Practices of backend architecture.</summary>
    Practices = 9,
}
