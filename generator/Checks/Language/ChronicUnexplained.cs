using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>The word "chronic" before anything says that it means long.</summary>
internal sealed class ChronicUnexplained : ITextRule
{
    public static readonly Rule Descriptor = new("BHS422", "ChronicUnexplained", Severity.Error)
    {
        Reason = "Many readers take \"chronic\" for \"very bad\"; it means long, for back pain 3 months (12 weeks) or more.",
        Bad = "Chronic back pain can be treated.",
        Good = "Back pain that has lasted 3 months or more is called chronic. It can be treated.",
        Example = new(ExampleKind.Section, "Chronic"),
        Standards = ["LAN-07"],
        Remedy = new(RemedyGroup.Words, "plain words first, then the medical one in brackets; the fix offers the words of the glossary"),
    };

    public Rule Rule => Descriptor;

    public IReadOnlyList<PhraseSet> Phrases => [Word, Explanations];

    public static readonly PhraseSet Word = new("chronic|chronically");

    public static readonly PhraseSet Explanations = new("long|longer", "3|three months", "12|twelve weeks");

    public IEnumerable<Problem> Check(PageReading page)
    {
        var first = page.FindInBody(Word).FirstOrDefault(hit => hit.Sentence.IsProse);
        if (first.Set is null)
        {
            yield break;
        }

        var number = first.Sentence.Number;
        var explained = page.FindInBody(Explanations).Any(hit => hit.Sentence.Number == number || hit.Sentence.Number == number - 1);
        if (!explained)
        {
            yield return Descriptor.At(
                page.Where(first),
                $"Neither this sentence nor the one before it says what \"{page.Quote(first)}\" means.",
                "Say that it has lasted a long time, for back pain 3 months (12 weeks) or more.");
        }
    }
}
