using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>The brackets with one closing; those with several are the parser's.</summary>
internal static class BracketShapes
{
    public static (string Name, FlowchartTokenKind Close)? Find(FlowchartTokenKind open) => open switch
    {
        SquareOpen => ("square", SquareClose),
        DoubleCircleOpen => ("doublecircle", DoubleCircleClose),
        EllipseOpen => ("ellipse", EllipseClose),
        StadiumOpen => ("stadium", StadiumClose),
        SubroutineOpen => ("subroutine", SubroutineClose),
        CylinderOpen => ("cylinder", CylinderClose),
        OddOpen => ("odd", SquareClose),
        _ => null,
    };
}
