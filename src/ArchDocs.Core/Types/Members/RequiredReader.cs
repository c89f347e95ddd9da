using ArchDocs.Core.Types.Metadata;

namespace ArchDocs.Core.Types.Members;

internal sealed class RequiredReader(TypeHierarchy hierarchy)
{
    private const string Required = "System.ComponentModel.DataAnnotations.RequiredAttribute";

    /// <param name="constructor">The one that deserialisation of the documented type uses, not of the type that declares the member.</param>
    public RequiredFacts Read(MemberDeclaration member, Constructor? constructor)
    {
        var attributes = member.Attributes;
        var parameter = constructor?.ParameterOf(member.Name);
        var setsRequired = constructor is { IsUsed: true } && constructor.Attributes.Has("System.Diagnostics.CodeAnalysis.SetsRequiredMembersAttribute");
        return new RequiredFacts
        {
            IsExplicit = (attributes.Has("System.Runtime.CompilerServices.RequiredMemberAttribute") && !setsRequired)
                || attributes.Has("System.Text.Json.Serialization.JsonRequiredAttribute")
                || attributes.Find("System.Runtime.Serialization.DataMemberAttribute")?.NamedArgument<bool>("IsRequired") is true
                || attributes.Any(attribute => !attribute.IsOfTheRuntime && hierarchy.DerivesFrom(attribute.Type, Required))
                || (constructor is { IsUsed: true } && parameter is { HasDefault: false, Nullability: Nullability.NonNullable }),
            HasDefault = (constructor is { IsUsed: true } && parameter is { HasDefault: true }) || attributes.Has("System.ComponentModel.DefaultValueAttribute"),
            IsComputed = !member.HasSetter && parameter is null,
        };
    }
}
