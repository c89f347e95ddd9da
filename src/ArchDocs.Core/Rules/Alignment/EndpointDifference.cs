using ArchDocs.Core.Documents;
using ArchDocs.Core.Specs;
using ArchDocs.Core.Types.Endpoints;

namespace ArchDocs.Core.Rules.Alignment;

/// <param name="About">What differs, for the subject: a parameter's name, 'response'.</param>
internal sealed record EndpointDifference(TextSpan Span, string About, string Message);

/// <summary>A documented endpoint beside the one of the code.</summary>
/// <param name="Types">What the words of a document mean as types.</param>
internal sealed record EndpointPair(EndpointSpec Spec, CodeEndpoint Code, BodyWords Types)
{
    public DesignDocument Document => Spec.Document;

    /// <summary>What an author who means the document changes.</summary>
    public string Behaviour => Code.Place.IsDocument ? "code" : "action";
}
