using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>"Should" for the third time in one article.</summary>
internal sealed class ShouldTooOften : ITextRule
{
    /// <summary>STANDARDS LAN-08.</summary>
    private const int Most = 2;

    public static readonly Rule Descriptor = new("BHS431", "ShouldTooOften", Severity.Warning)
    {
        Reason = "\"Should\" sounds like blame; say what to do, or what can help.",
        Bad = "You should walk. You should not sit long. You should ask for help.",
        Good = "Try to walk. Change position often. Ask for help.",
        Example = new(ExampleKind.Section, "should"),
        Editorial = true,
        Standards = ["LAN-08"],
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    public IReadOnlyList<PhraseSet> Phrases => [Word];

    public static readonly PhraseSet Word = new("should|shouldn't");

    public IEnumerable<Problem> Check(PageReading page) =>
        from hit in page.FindInBody(Word).Skip(Most).Take(1)
        select Descriptor.At(
            page.Where(hit),
            $"\"Should\" stands here for the third time, of {page.FindInBody(Word).Count()}.",
            "Write what to do: \"try\", \"ask\", \"it helps to\".");
}
