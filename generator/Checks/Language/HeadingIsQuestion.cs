using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A heading that asks.</summary>
internal sealed class HeadingIsQuestion : ITextRule
{
    public static readonly Rule Descriptor = new("BHS436", "HeadingIsQuestion", Severity.Warning)
    {
        Reason = "Readers scan for key words; a question puts \"what\" and \"how\" before them.",
        Bad = "## What are the symptoms?",
        Good = "## Symptoms",
        Example = new(ExampleKind.Section, "What are the symptoms?"),
        Editorial = true,
        Standards = ["STR-03"],
        Remedy = new(RemedyGroup.Shape, "name what the section holds: `## How to start`"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PageReading page) =>
        from sentence in page.Sentences
        where sentence.Passage.Kind is PassageKind.Heading or PassageKind.Title && page.TextOf(sentence).Contains('?')
        select Descriptor.At(page.Where(sentence), "This heading is a question.", "Begin with the key words of its answer.");
}
