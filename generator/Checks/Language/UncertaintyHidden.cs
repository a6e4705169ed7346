using System.Collections.Frozen;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A sentence that rests on weaker sources alone and speaks as if it were certain.</summary>
internal sealed class UncertaintyHidden : ITextRule
{
    public static readonly Rule Descriptor = new("BHS439", "UncertaintyHidden", Severity.Warning)
    {
        Reason = "A study or one hospital's page can be wrong; \"may\", \"can\", \"some\" or \"probably\" lets the reader know.",
        Bad = "Heat eases stiffness [@a-hospital-page].",
        Good = "Heat may ease stiffness [@a-hospital-page].",
        Example = new(ExampleKind.Section, "Heat eases stiffness [@good-two].")
        {
            Bad = "Heat eases stiffness [@good-two].",
            Good = "Heat may ease stiffness [@good-two].",
        },
        Standards = ["EVI-08"],
        Remedy = new(RemedyGroup.Sources, "the source is of grade B or C: say \"may\", \"can\", \"some\" or \"probably\""),
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    /// <summary>Words that leave room for doubt, or say whose finding it is.</summary>
    private static readonly FrozenSet<string> Doubts = FrozenSet.Create(
        StringComparer.Ordinal,
        "may", "might", "can", "could", "some", "sometimes", "probably", "possibly", "perhaps", "likely", "unlikely", "often", "usually",
        "mostly", "typically", "generally", "rarely", "many", "most", "few", "several", "about", "around", "suggest", "suggests",
        "suggested", "seem", "seems", "appear", "appears", "tend", "tends", "study", "studies", "trial", "trials", "review", "reviews",
        "research", "researchers", "survey", "guideline", "guidelines", "guidance", "report", "investigation", "called", "call", "calls");

    /// <summary>Words with which advice begins: a sentence that tells what to do claims nothing.</summary>
    private static readonly FrozenSet<string> Commands = FrozenSet.Create(
        StringComparer.Ordinal,
        "add", "ask", "avoid", "bend", "breathe", "build", "call", "carry", "change", "check", "choose", "cut", "do", "drink", "eat",
        "find", "follow", "get", "give", "go", "have", "keep", "learn", "leave", "let", "lie", "lift", "look", "make", "mix", "move",
        "pace", "pick", "plan", "put", "read", "remember", "rest", "say", "see", "set", "sit", "sleep", "speak", "spread", "stand", "start",
        "stay", "stop", "stretch", "swap", "take", "talk", "tell", "think", "treat", "try", "turn", "use", "wait", "walk", "warm", "wear",
        "work", "wrap", "write", "place", "hold", "slowly", "gently");

    public IEnumerable<Problem> Check(PageReading page)
    {
        var cited = from citation in page.Site.CitationsOf(page.Page)
                    let sentence = page.SentenceAt(citation.Citation.Offset)
                    where sentence is not null
                    group citation.Source?.Grade by sentence;
        foreach (var citations in cited)
        {
            if (citations.All(grade => grade is SourceGrade.B or SourceGrade.C) && !LeavesRoom(page, citations.Key))
            {
                yield return Descriptor.At(
                    page.Where(citations.Key),
                    "This sentence rests on grade B or C sources alone, but speaks as if it were certain.",
                    "Say \"may\", \"can\", \"some\" or \"probably\", or cite a source of grade A that says the same.");
            }
        }
    }

    private static bool LeavesRoom(PageReading page, Sentence sentence) =>
        page.Holds(sentence, Doubts)
        || (sentence.FirstWord < sentence.EndWord && Commands.Contains(page.Words[sentence.FirstWord].Word))
        || (page.LeadInOf(sentence) is { } leadIn && page.Holds(leadIn, Doubts));
}
