using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A heading that frightens.</summary>
internal sealed class HeadingFrightening : ITextRule
{
    public static readonly Rule Descriptor = new("BHS435", "HeadingFrightening", Severity.Warning)
    {
        Reason = "A frightened reader stops reading before the part that helps.",
        Bad = "## The silent killer in your spine",
        Good = "## When to get help",
        Example = new(ExampleKind.Section, "silent killer"),
        Standards = ["SAF-14"],
        Remedy = Remedy.As("HeadingIsQuestion"),
    };

    public Rule Rule => Descriptor;

    public IReadOnlyList<PhraseSet> Phrases => [Words];

    public static readonly PhraseSet Words = new(
        "deadly|lethal|fatal",
        "silent killer",
        "killer",
        "paralysed|paralyzed for life",
        "you could|may|might|will die",
        "shocking|terrifying|horrifying|horrific|frightening|scary",
        "never walk again");

    public IEnumerable<Problem> Check(PageReading page) =>
        from hit in page.Find(Words).DistinctBy(hit => hit.Last)
        where hit.Sentence.Passage.Kind is PassageKind.Heading or PassageKind.Title
        select Descriptor.At(
            page.Where(hit),
            $"\"{page.Quote(hit)}\" frightens in a heading.",
            "Say calmly what the section tells, or what to do.");
}
