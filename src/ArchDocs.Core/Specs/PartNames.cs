using System.Collections.Frozen;
using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Specs;

/// <summary>What authors call the parts of functions, commands and events; the template's name first.</summary>
internal static class PartNames
{
    public static readonly ImmutableArray<string> Purpose = ["Purpose", "Description", "Summary"];

    public static readonly ImmutableArray<string> Signature = ["Signature", "Parameters", "Signature / Parameters", "Signature and Parameters", "Input Parameters", "Inputs", "Input", "Params", "Arguments"];

    public static readonly ImmutableArray<string> Returns = ["Returns", "Return Value", "Return Values", "Return Type", "Return", "Output", "Result"];

    public static readonly ImmutableArray<string> Raises =
        ["Raises", "Throws", "Exceptions", "Errors", "Raises / Throws", "Throws / Raises", "Exceptions Raised", "Exceptions Thrown", "Error Conditions", "Error Cases", "Error Handling"];

    public static readonly ImmutableArray<string> Behavior =
        ["Behavior", "Behaviour", "Behaviors", "Behaviours", "Processing Steps", "Processing", "Processing Logic", "Steps", "Algorithm", "Logic"];

    public static readonly ImmutableArray<string> Usage = ["Usage", "Synopsis", "Syntax", "Command", "Invocation"];

    public static readonly ImmutableArray<string> Arguments = ["Arguments", "Positional Arguments", "Args", "Parameters"];

    public static readonly ImmutableArray<string> Options = ["Options", "Flags", "Flags / Options", "Options / Flags", "Options and Flags", "Flags and Options", "Switches", "Parameters / Options"];

    public static readonly ImmutableArray<string> Output = ["Output", "Outputs", "Output Format", "Output Formats", "Prints", "Standard Output"];

    public static readonly ImmutableArray<string> ExitCodes = ["Exit Codes", "Exit Code", "Exit Status", "Exit Statuses", "Return Codes", "Return Code"];

    public static readonly ImmutableArray<string> Trigger = ["Trigger", "Triggers", "Triggered by", "Trigger Condition", "Emitted when", "Published when", "Raised when", "When", "Published on"];

    public static readonly ImmutableArray<string> Payload =
        ["Payload", "Payload Schema", "Payload Fields", "Event Payload", "Message Payload", "Fields", "Message", "Body", "Data", "Schema", "Properties", "Contents", "Content"];

    public static readonly ImmutableArray<string> Consumers =
        ["Consumers", "Consumer", "Consumed by", "Subscribers", "Subscriber", "Subscribed by", "Handlers", "Handled by", "Listeners", "Recipients"];

    /// <summary>Headings that are no function, command or event, and no part that a template demands.</summary>
    public static readonly FrozenSet<string> Asides = Keys(
    [
        "Notes", "Note", "Example", "Examples", "Usage Example", "Usage Examples", "See also", "Related", "Remarks", "Performance", "Thread Safety", "Security", "Validation", "Validation Rules", "Preconditions",
        "Postconditions", "Global Options", "Global Flags", "Common Options", "Common Flags", "Shared Options", "Environment Variables", "Environment", "Configuration", "Error Messages", "Producer", "Producers",
        "Published by", "Delivery", "Ordering", "Retention", "Topic", "Channel", "Headers", "Overview", "Introduction", "Conventions",
    ]);

    public static readonly FrozenSet<string> OfFunction = Keys(Purpose, Signature, Returns, Raises, Behavior);

    public static readonly FrozenSet<string> OfCommand = Keys(Purpose, Usage, Arguments, Options, Output, ExitCodes, Behavior);

    public static readonly FrozenSet<string> OfEvent = Keys(Purpose, Trigger, Payload, Consumers, Behavior);

    public static FrozenSet<string> Keys(params ReadOnlySpan<ImmutableArray<string>> names)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var list in names)
        {
            keys.UnionWith(list.Select(HeadingText.KeyOf));
        }

        return keys.ToFrozenSet(StringComparer.Ordinal);
    }
}
