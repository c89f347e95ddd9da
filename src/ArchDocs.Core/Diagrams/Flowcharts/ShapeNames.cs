using System.Collections.Frozen;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>The names that <c>@{ shape: … }</c> knows.</summary>
internal static class ShapeNames
{
    // A line per shape: its short name and its aliases.
    private const string Documented = """
        rect proc process rectangle
        rounded event
        stadium terminal pill
        fr-rect subprocess subproc framed-rectangle subroutine
        cyl db database cylinder
        datastore data-store
        folder directory
        bucket
        console
        browser
        person
        circle circ
        bang
        cloud
        diam decision diamond question
        hex hexagon prepare
        lean-r lean-right in-out
        lean-l lean-left out-in
        trap-b priority trapezoid-bottom trapezoid
        trap-t manual trapezoid-top inv-trapezoid
        dbl-circ double-circle doublecircle
        text
        notch-rect card notched-rectangle
        lin-rect lined-rectangle lined-process lin-proc shaded-process
        sm-circ start small-circle
        fr-circ stop framed-circle
        fork join
        hourglass collate
        brace comment brace-l
        brace-r
        braces
        bolt com-link lightning-bolt
        doc document
        delay half-rounded-rectangle
        h-cyl das horizontal-cylinder
        lin-cyl disk lined-cylinder
        curv-trap curved-trapezoid display
        div-rect div-proc divided-rectangle divided-process
        tri extract triangle
        win-pane internal-storage window-pane
        f-circ junction filled-circle
        notch-pent loop-limit notched-pentagon
        flip-tri manual-file flipped-triangle
        sl-rect manual-input sloped-rectangle
        docs documents st-doc stacked-document
        st-rect procs processes stacked-rectangle
        bow-rect stored-data bow-tie-rectangle
        cross-circ summary crossed-circle
        tag-doc tagged-document
        tag-rect tagged-rectangle tag-proc tagged-process
        flag paper-tape
        odd
        lin-doc lined-document
        """;

    // Other types of diagram draw with these, and a flowchart may name them too.
    private const string Undocumented = "state choice note composite icon anchor bpmn-start bpmn-intermediate bpmn-boundary bpmn-end bpmn-gateway bpmn-activity bpmn-data bpmn-data-store bpmn-annotation";

    private static readonly FrozenSet<string> Names = $"{Documented} {Undocumented}".Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static IEnumerable<string> All => Documented.Split([' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    public static bool IsKnown(string name) => Names.Contains(name);
}
