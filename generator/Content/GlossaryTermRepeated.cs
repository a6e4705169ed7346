using BackHealthSite.Diagnostics;

namespace BackHealthSite.Content;

/// <summary>A word that the glossary explains twice.</summary>
internal static class GlossaryTermRepeated
{
    public static readonly Rule Descriptor = new("BHS166", "GlossaryTermRepeated", Severity.Error)
    {
        Reason = "Of two explanations of one word only one is shown, and nobody could tell which.",
        Bad = "Two entries with term: acute.",
        Good = "One entry with term: acute.",
        Example = new(ExampleKind.Files, "lumbar")
        {
            Bad = "-- _data/glossary.yml + --\n- {term: lumbar, plain: low in the back}",
            Good = "",
        },
    };

    public static Problem At(Location where, string word) =>
        Descriptor.At(where, $"`{word}` is explained further up already.", "Keep one entry, with other forms under `also`.");
}
