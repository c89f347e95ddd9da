using System.Collections.Immutable;
using ArchDocs.Core.Documents;

namespace ArchDocs.Core.Templates.Topics;

/// <summary>The topics in use: those of the file in the templates directory, else the built-in ones.</summary>
internal sealed class TopicList
{
    /// <summary>In the templates directory it replaces the built-in list.</summary>
    public const string FileName = "archdocs-topics.yml";

    private static readonly Lazy<TopicList> ReadBuiltIn = new(() =>
    {
        using var reader = new StreamReader(typeof(TopicList).Assembly.GetManifestResourceStream($"ArchDocs.Core.Templates.BuiltIn.{FileName}")!);
        return Read(new SourceText(FileName, reader.ReadToEnd()), []);
    });

    public TopicList(ImmutableArray<Topic> topics, ImmutableArray<TemplateFailure> failures)
    {
        Topics = topics;
        Failures = failures;
        Headings = new TopicHeadings(topics);
    }

    public static TopicList BuiltIn => ReadBuiltIn.Value;

    public ImmutableArray<Topic> Topics { get; }

    /// <summary>Why the team's file cannot be used; then no topic is asked for.</summary>
    public ImmutableArray<TemplateFailure> Failures { get; }

    /// <summary>Which topics a heading speaks of.</summary>
    public TopicHeadings Headings { get; }

    public Topic? Find(string id) => Topics.FirstOrDefault(topic => topic.Id == id);

    /// <param name="root">The directory that no template may lie outside of.</param>
    /// <param name="templatesDirectory">It need not exist.</param>
    public static TopicList Load(string root, string? templatesDirectory)
    {
        if (templatesDirectory is null || Path.Combine(templatesDirectory, FileName) is not { } path || !File.Exists(path))
        {
            return BuiltIn;
        }

        if (!RealPath.IsInside(templatesDirectory, root))
        {
            // The directory itself is reported with the templates.
            return BuiltIn;
        }

        if (!RealPath.IsInside(path, root))
        {
            return Failed(new TemplateFailure(TemplateFailure.OutsideRoot, path, default, $"the list of topics leads outside the root '{root}': copy it into the root"));
        }

        return SourceFile.TryRead(path, out var source, out var fault)
            ? Read(source, BuiltIn.Topics)
            : Failed(new TemplateFailure(TemplateFailure.Unreadable, path, fault.Range, fault.Reason));
    }

    /// <param name="defaults">What an entry leaves out is as in the topic of that id here.</param>
    public static TopicList Read(SourceText source, ImmutableArray<Topic> defaults)
    {
        var reader = new TopicReader(source, defaults);
        var topics = reader.Read();
        return reader.Failure is { } failure ? Failed(failure) : new TopicList(topics, []);
    }

    private static TopicList Failed(TemplateFailure failure) => new([], [failure]);
}
