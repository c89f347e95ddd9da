namespace ArchDocs.Core.Types;

/// <summary>A type or method of a documented assembly, for asking the catalog about it.</summary>
/// <param name="AssemblyName">The assembly's simple name.</param>
/// <param name="Token">Its token in the assembly's metadata.</param>
internal readonly record struct CodeHandle(string AssemblyName, int Token);
