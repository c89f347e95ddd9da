using ArchDocs.Core.Types;

namespace ArchDocs.Core.Vocabulary;

internal static class EnumForms
{
    /// <summary>How an enum is serialised: as an attribute says, else as the setting does; null where nothing decides.</summary>
    public static EnumForm? Of(EnumForm? attribute, EnumMode mode) => attribute ?? mode switch
    {
        EnumMode.String => EnumForm.String,
        EnumMode.Number => EnumForm.Number,
        _ => null,
    };

    /// <summary>Whether a documented value is this one: to the letter where something decides, else as a naming policy at start-up might write it.</summary>
    public static bool IsSame(string documented, EnumValueModel value, EnumForm? form) =>
        documented == WireName.Of(value) || (form != EnumForm.String && value.ExplicitName is null && WireName.AreAlike(documented, value.Name));
}
