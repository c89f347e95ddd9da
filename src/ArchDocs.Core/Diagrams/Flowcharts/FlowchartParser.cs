using ArchDocs.Core.Diagrams.Flowcharts.Messages;
using ArchDocs.Core.Diagrams.Preparation;
using static ArchDocs.Core.Diagrams.Flowcharts.FlowchartTokenKind;

namespace ArchDocs.Core.Diagrams.Flowcharts;

/// <summary>Flowcharts, statement by statement. Subgraphs are kept on a stack, not in calls, so that no text overflows.</summary>
internal sealed class FlowchartParser
{
    private readonly FlowchartTokens _tokens;
    private readonly FlowchartBuilder _builder;
    private readonly NodeParser _nodes;
    private readonly LinkParser _links;
    private readonly StyleParser _styles;
    private readonly ClickParser _clicks;
    private readonly SubgraphParser _subgraphs;

    private FlowchartParser(PreparedText text)
    {
        _tokens = new FlowchartTokens(text.Text);
        _builder = new FlowchartBuilder(text);
        _nodes = new NodeParser(_tokens, _builder);
        _links = new LinkParser(_tokens, _nodes);
        _styles = new StyleParser(_tokens, _nodes, _builder);
        _clicks = new ClickParser(_tokens);
        _subgraphs = new SubgraphParser(_tokens, _nodes, _builder);
    }

    public static ParsedDiagram Parse(PreparedText text)
    {
        var parser = new FlowchartParser(text);
        return parser.ReadHeader() && parser.ReadStatements() ? parser._builder.Build() : FlowchartMessages.Explain(text.Text, parser._tokens.Fault!);
    }

    private bool ReadHeader()
    {
        while (_tokens.Kind is Newline or Space)
        {
            _tokens.Take();
        }

        if (!_tokens.Expect(Graph, FaultPlace.Header) || _tokens.TryTake(NoDirection))
        {
            return _tokens.Fault is null;
        }

        if (_tokens.Kind != Direction)
        {
            return _tokens.Fail(FaultPlace.Header);
        }

        var direction = _tokens.Take();
        _builder.SetDirection(_tokens.Text.AsSpan(direction.Start, direction.End - direction.Start).Trim());
        if (_tokens.TryTake(Semicolon))
        {
            return true;
        }

        while (_tokens.Kind == Space)
        {
            _tokens.Take();
        }

        return _tokens.Expect(Newline, FaultPlace.Header);
    }

    private bool ReadStatements()
    {
        while (_tokens.Kind != End)
        {
            if (!ReadStatement())
            {
                return false;
            }
        }

        return _builder.OpenSubgraphs == 0 || _tokens.Fail(FaultPlace.UnclosedSubgraph, detail: _builder.InnermostTitle);
    }

    private bool ReadStatement()
    {
        switch (_tokens.Kind)
        {
            case Newline or Space or Semicolon or EndOfText or AccessibleDescriptionBlock:
                _tokens.Take();
                return true;
            case DirectionStatement:
                _tokens.Take();
                return true;
            case AccessibleTitle:
                _tokens.Take();
                return _tokens.Expect(AccessibleTitleText, FaultPlace.Statement);
            case AccessibleDescription:
                _tokens.Take();
                return _tokens.Expect(AccessibleDescriptionText, FaultPlace.Statement);
            case Subgraph:
                return _subgraphs.Open();
            case EndKeyword:
                return _subgraphs.Close();
            case Style:
                return _styles.ReadStyle() && ReadSeparator(FaultPlace.StyleStatement);
            case LinkStyle:
                return _styles.ReadLinkStyle() && ReadSeparator(FaultPlace.StyleStatement);
            case ClassDefinition:
                return _styles.ReadClassDefinition() && ReadSeparator(FaultPlace.StyleStatement);
            case Class:
                return _styles.ReadClass() && ReadSeparator(FaultPlace.StyleStatement);
            case Click:
                return _clicks.Read() && ReadSeparator(FaultPlace.ClickStatement);
            case var _ when _tokens.Current.IsIdPart:
                return ReadNodes() && ReadSeparator(FaultPlace.AfterNode);
            default:
                return _tokens.Fail(FaultPlace.Statement);
        }
    }

    private bool ReadNodes()
    {
        var from = new List<string>();
        if (!_nodes.ReadGroup(from))
        {
            return false;
        }

        _builder.AddMembers(from);
        while (_links.IsLink)
        {
            var to = new List<string>();
            if (_links.Read() is not { } link || !_nodes.ReadGroup(to))
            {
                return false;
            }

            if (!_builder.AddLinks(from, to, link))
            {
                return _tokens.Fail(FaultPlace.TooManyEdges, link.Start);
            }

            _builder.AddMembers(to);
            from = to;
        }

        return true;
    }

    private bool ReadSeparator(FaultPlace place)
    {
        if (!_tokens.Current.IsSeparator)
        {
            return _tokens.Fail(place);
        }

        _tokens.Take();
        return true;
    }
}
