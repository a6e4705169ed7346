using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>Quotes, lists or brackets nested beyond reading.</summary>
internal static class NestingTooDeep
{
    public static readonly Rule Descriptor = new("BHS117", "NestingTooDeep", Severity.Error)
    {
        Reason = "Nobody can read text nested a hundred levels deep; it is a mistake or an attack.",
        Bad = "> > > > > > (and so on, over a hundred levels)",
        Good = "> A quote in a quote at most.",
        Example = new(ExampleKind.Section, "causes/strain.md") { Bad = "{{> *120}}deep" },
    };

    public static Problem At(SourceFile file) => Descriptor.At(
        Location.StartOf(file.Path),
        "Quotes, lists, brackets or emphasis are nested more than 100 levels deep in this file.",
        "Look for a run of `>`, `[`, `*` or `-` and take it out.");
}
