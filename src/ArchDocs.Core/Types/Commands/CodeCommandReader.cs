using System.Collections.Frozen;
using System.Reflection;
using System.Reflection.Metadata;
using ArchDocs.Core.Types.Members;
using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Commands;

/// <summary>Reads the commands that attributes of Spectre.Console.Cli, CommandLineParser and McMaster.Extensions.CommandLineUtils declare; their assemblies are never opened for it.</summary>
internal sealed class CodeCommandReader
{
    /// <summary>Spectre.Console had the commands before they became a package of their own.</summary>
    private static readonly FrozenSet<string> Frameworks = FrozenSet.ToFrozenSet(["Spectre.Console.Cli", "Spectre.Console", "CommandLine", "McMaster.Extensions.CommandLineUtils"], StringComparer.OrdinalIgnoreCase);

    private readonly AssemblySet _assemblies;
    private readonly FrameworkMarks _marks = new();
    private readonly TypeHierarchy _hierarchy;
    private readonly SettingsCommandReader _settings;
    private readonly VerbReader _verbs;
    private readonly CommandClassReader _classes;

    public CodeCommandReader(AssemblySet assemblies, AttributeReader attributes, NullableContexts contexts, TypeHierarchy hierarchy)
    {
        _assemblies = assemblies;
        _hierarchy = hierarchy;
        var properties = new CommandProperties(attributes, _marks, _hierarchy, contexts);
        var values = new CommandValues(new TermReader(_hierarchy, new EnumReader(attributes)));
        _settings = new SettingsCommandReader(_hierarchy, properties, values);
        _verbs = new VerbReader(attributes, _marks, properties, values);
        _classes = new CommandClassReader(assemblies, attributes, _marks, _hierarchy, properties, values);
    }

    /// <summary>None where the code uses no such framework, or where its metadata is damaged.</summary>
    public CodeCommands Read()
    {
        try
        {
            return _assemblies.Documented.Any(UsesFramework) ? ReadAll() : CodeCommands.None;
        }
        catch (Exception exception) when (BadImage.Explains(exception))
        {
            return CodeCommands.None;
        }
    }

    private CodeCommands ReadAll()
    {
        var types = _assemblies.Documented.SelectMany(TypesIn).ToArray();
        var hasMarkedInterfaces = Array.Exists(types, type => IsInterface(type) && _marks.HasType(type));
        var classes = types.Where(type => CouldBeCommand(type, hasMarkedInterfaces)).Select(_hierarchy.Open).ToArray();
        return new CodeCommands(
        [
            .. Find(classes, _settings.Read).Select(candidate => candidate.Command),
            .. CommandCandidate.WithoutBases(Find(classes, _verbs.Read)).Select(candidate => candidate.Command),
            .. CommandTree.Of(Find(classes, _classes.Read)),
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

    private static IEnumerable<TypeLocation> TypesIn(AssemblyImage image) => image.Reader.TypeDefinitions.Select(handle => new TypeLocation(image, handle));

    /// <summary>Its attributes say so, or those of a base or interface may.</summary>
    private bool CouldBeCommand(TypeLocation type, bool hasMarkedInterfaces)
    {
        var definition = type.Definition;
        return !IsInterface(type) && !definition.Attributes.HasFlag(TypeAttributes.Abstract) && !definition.BaseType.IsNil && definition.GetGenericParameters().Count == 0
            && (_marks.HasType(type) || !IsObject(type.Image, definition.BaseType) || (hasMarkedInterfaces && definition.GetInterfaceImplementations().Count > 0));
    }

    private static bool IsInterface(TypeLocation type) => type.Definition.Attributes.HasFlag(TypeAttributes.Interface);

    private static bool IsObject(AssemblyImage image, EntityHandle type) =>
        type.Kind == HandleKind.TypeReference && image.Reader.GetTypeReference((TypeReferenceHandle)type) is var reference
        && image.Reader.StringComparer.Equals(reference.Name, "Object") && image.Reader.StringComparer.Equals(reference.Namespace, "System");

    private static bool UsesFramework(AssemblyImage image) =>
        image.Reader.AssemblyReferences.Select(image.Reader.GetAssemblyReference).Any(reference => Frameworks.Contains(image.Reader.GetString(reference.Name)));
}
