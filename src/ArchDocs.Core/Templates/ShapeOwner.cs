namespace ArchDocs.Core.Templates;

/// <summary>The kind of thing a section specifies. "The rule about the thing speaks before the rule about its form" (rules.md).</summary>
internal enum ShapeOwner
{
    /// <summary>Nothing with rules of its own.</summary>
    None,
    Structure,
    Endpoint,
    Function,
    Command,
    Event,
    Component,
    IntegrationPoint,
    Technology,
    Risk,
}

internal static class ShapeOwners
{
    /// <summary>One rule decides what the whole subsection must hold, so the rules about form say nothing below its heading: ARCH2010 to ARCH2014.</summary>
    public static bool DecidesForm(this ShapeOwner owner) => owner is ShapeOwner.Structure or ShapeOwner.Endpoint or ShapeOwner.Function or ShapeOwner.Command or ShapeOwner.Event;
}
