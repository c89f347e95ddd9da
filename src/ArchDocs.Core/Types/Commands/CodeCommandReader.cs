using System.Collections.Frozen;
using System.Reflection;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Commands;

/// <summary>Reads the commands that attributes of Spectre.Console.Cli, CommandLineParser and McMaster.Extensions.CommandLineUtils declare; their assemblies are never opened for it.</summary>
internal sealed class CodeCommandReader
{
    /// <summary>Spectre.Console had the commands before they became a package of their own.</summary>
    private static readonly FrozenSet<string> Frameworks = FrozenSet.ToFrozenSet(["Spectre.Console.Cli", "Spectre.Console", "CommandLine", "McMaster.Extensions.CommandLineUtils"], StringComparer.OrdinalIgnoreCase);

    private readonly AssemblySet _assemblies;
    private readonly TypeHierarchy _hierarchy;
    private readonly SettingsCommandReader _settings;
    private readonly VerbReader _verbs;
    private readonly CommandClassReader _classes;

    public CodeCommandReader(AssemblySet assemblies, AttributeReader attributes)
    {
        _assemblies = assemblies;
        var contexts = new NullableContexts(attributes);
        _hierarchy = new TypeHierarchy(assemblies, contexts);
        var properties = new CommandProperties(attributes, _hierarchy, contexts);
        var values = new CommandValues(new TermReader(_hierarchy, new EnumReader(attributes)));
        _settings = new SettingsCommandReader(_hierarchy, properties, values);
        _verbs = new VerbReader(attributes, properties, values);
        _classes = new CommandClassReader(assemblies, attributes, _hierarchy, properties, values);
    }

    public CodeCommands Read()
    {
        if (!_assemblies.Documented.Any(UsesFramework))
        {
            return CodeCommands.None;
        }

        var types = _assemblies.Documented.SelectMany(ClassesIn).ToArray();
        return new CodeCommands(
        [
            .. Find(types, _settings.Read).Select(candidate => candidate.Command),
            .. CommandCandidate.WithoutBases(Find(types, _verbs.Read)).Select(candidate => candidate.Command),
            .. CommandTree.Of(Find(types, _classes.Read)),
        ]);
    }

    /// <summary>What cannot be read is no command that is known.</summary>
    private static List<CommandCandidate> Find(IEnumerable<TypeLayer> types, Func<TypeLayer, CommandCandidate?> read)
    {
        var found = new List<CommandCandidate>();
        foreach (var type in types)
        {
            try
            {
                if (read(type) is { } candidate)
                {
                    found.Add(candidate);
                }
            }
            catch (Exception exception) when (BadImage.Explains(exception))
            {
                continue;
            }
        }

        return found;
    }

    private List<TypeLayer> ClassesIn(AssemblyImage image)
    {
        var classes = new List<TypeLayer>();
        try
        {
            foreach (var handle in image.Reader.TypeDefinitions)
            {
                var type = new TypeLocation(image, handle);
                if (!type.Definition.Attributes.HasFlag(TypeAttributes.Interface) && !type.Definition.Attributes.HasFlag(TypeAttributes.Abstract) && !type.Definition.BaseType.IsNil && type.Definition.GetGenericParameters().Count == 0)
                {
                    classes.Add(_hierarchy.Open(type));
                }
            }
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return [];
        }

        return classes;
    }

    private static bool UsesFramework(AssemblyImage image) =>
        image.Reader.AssemblyReferences.Select(image.Reader.GetAssemblyReference).Any(reference => Frameworks.Contains(image.Reader.GetString(reference.Name)));
}
