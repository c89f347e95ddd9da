namespace ArchDocs.Core.Types;

/// <summary>A public constant of a class.</summary>
/// <param name="Name">The C# name.</param>
/// <param name="Value">As text; empty for null.</param>
/// <param name="Documentation">As <see cref="MemberModel.Documentation"/>.</param>
/// <param name="Obsolete">As <see cref="MemberModel.Obsolete"/>.</param>
internal sealed record ConstantModel(string Name, string Value, string? Documentation, string? Obsolete);
