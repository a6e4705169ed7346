using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A heading that frightens.</summary>
internal sealed class HeadingFrightening() : PhraseRule(Descriptor, Words)
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

    public override bool ReadsData => false;

    public static readonly PhraseSet Words = new(
        "deadly|lethal|fatal",
        "silent killer",
        "killer",
        "paralysed|paralyzed for life",
        "you could|may|might|will die",
        "shocking|terrifying|horrifying|horrific|frightening|scary",
        "never walk again");

    protected override string Fault => "frightens in a heading.";

    protected override string Fix => "Say calmly what the section tells, or what to do.";

    protected override IEnumerable<PhraseHit> Found(PageReading page) => page.Find(Words)
        .DistinctBy(hit => hit.Last)
        .Where(hit => hit.Sentence.Passage.Kind is PassageKind.Heading or PassageKind.Title);
}
