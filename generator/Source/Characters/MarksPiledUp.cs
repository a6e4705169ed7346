using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source.Characters;

/// <summary>Marks on a letter that no language needs.</summary>
internal static class MarksPiledUp
{
    public static readonly Rule Descriptor = new("BHS154", "MarksPiledUp", Severity.Error)
    {
        Reason = "Marks that are piled up paint over the lines above and below, and marks that strike a letter out take words back.",
        Bad = "Pai&#769;&#769;&#769;&#769;n",
        Good = "Pain",
        Example = new(ExampleKind.Section, "&#769;"),
    };

    public static Problem At(Location where, string name) =>
        Descriptor.At(
            where,
            $"A letter carries more than {CombiningMarks.Most} marks here, or one that strikes it out ({name}).",
            "Delete the word and type it again.");
}
