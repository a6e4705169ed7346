using System.Collections.Frozen;
using System.Runtime.InteropServices;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>Words of an author that pass for a card, for a fixed line, or for the signature of a clinician.</summary>
internal sealed class CardMimicked : ITextRule
{
    public static readonly Rule Descriptor = new("BHS318", "CardMimicked", Severity.Error)
    {
        Reason = "A second box beside the real ones makes readers doubt both, and nobody but the ledger of approvals can "
            + "say who has checked a page.",
        Bad = "## Urgent advice\n\nRest in bed.\n\nReviewed by Dr A. Name.",
        Good = "## When to get help\n\nRead the cards first.",
        Example = new(ExampleKind.Section, "Urgent advice | Reviewed by Dr A. Name."),
    };

    public Rule Rule => Descriptor;

    public IReadOnlyList<WordPattern> Patterns => ClinicianVouching.Patterns;

    private static readonly FrozenSet<string> Alarms = FrozenSet.Create(
        StringComparer.Ordinal, "emergency", "urgent", "warning", "danger", "alert", "alarm", "immediate", "caution", "red", "call", "999",
        "112", "911");

    private static readonly FrozenSet<string> AlarmsAlone = FrozenSet.Create(
        StringComparer.Ordinal, "emergency", "urgent", "warning", "danger", "red flag", "red flags", "alert", "emergency now",
        "urgent today", "emergency advice", "emergency card", "urgent card", "warning card");

    /// <summary>The words of the longest of them.</summary>
    private const int MostAlone = 2;

    public IEnumerable<Problem> Check(PageReading page)
    {
        var lines = page.Lexicon.Cards;
        var words = new List<string>();
        var next = 0;
        foreach (var passage in page.Passages)
        {
            words.Clear();
            for (; next < page.Sentences.Count && page.Sentences[next].Passage == passage; next++)
            {
                AddWords(page, page.Sentences[next], words);
            }

            if (Copied(CollectionsMarshal.AsSpan(words), passage, lines) is { } copied)
            {
                yield return At(
                    page.Where(passage.Start, passage.End),
                    $"These words are those of a card or a fixed line (\"{copied}\").",
                    "Say in your own words what is special to this article; the cards say the rest.");
            }
            else if (page.Page.IsArticle && IsSecondBox(CollectionsMarshal.AsSpan(words), passage))
            {
                yield return At(
                    page.Where(passage.Start, passage.End),
                    "This passes for a warning card.",
                    "Write it as plain text in a section of its own; only the registry makes cards.");
            }
        }

        foreach (var sentence in page.Sentences.Where(sentence =>
            ClinicianClaims.StandIn(page, sentence) || ClinicianVouching.StandsIn(page, sentence)))
        {
            yield return At(
                page.Where(sentence),
                "This passes for the line that says who has checked the page.",
                "Take it out: a clinician who has checked a page is entered by the editors.");
        }

        foreach (var alias in page.Page.FrontMatter.Aliases.Where(
            alias => lines.HiddenIn(MatchTokens.WordsOf(alias.Value)) is not null
                || ClinicianClaims.StandIn(MatchTokens.WordsOf(alias.Value), true)))
        {
            yield return At(alias.Where, "This name passes for a card or a fixed line.", "Write what people call the subject of the page.");
        }
    }

    private static Problem At(Location where, string message, string fix) => Descriptor.At(where, message, fix);

    private static void AddWords(PageReading page, Sentence sentence, List<string> words)
    {
        for (var i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            words.Add(page.Words[i].Word);
        }
    }

    private static string? Copied(ReadOnlySpan<string> words, Passage passage, CardLines lines)
    {
        var isName = passage.Kind is PassageKind.Heading or PassageKind.Title;
        return lines.HiddenIn(words) is { } hidden && (isName || words.StartsWith(hidden.Words))
            ? hidden.Text
            : lines.Copied(words, isName)?.Text;
    }

    /// <summary>A quote or bold words that begin with an alarm, or a heading that is nothing else.</summary>
    private static bool IsSecondBox(ReadOnlySpan<string> words, Passage passage)
    {
        if (words.Length == 0)
        {
            return false;
        }

        return passage.Kind is PassageKind.Heading or PassageKind.Title
            ? words.Length <= MostAlone && AlarmsAlone.Contains(string.Join(' ', words))
            : Alarms.Contains(words[0]) && (passage.IsQuoted || passage.BeginsBold);
    }
}

/// <summary>Sentences that say of the page that somebody with clinical training has checked it.</summary>
internal static class ClinicianClaims
{
    private static readonly FrozenSet<string> Checked = FrozenSet.Create(
        StringComparer.Ordinal, "checked", "reviewed", "approved", "signed", "verified", "validated", "endorsed", "certified", "written",
        "edited", "authorised", "authorized", "proofread", "confirmed", "recommended");

    private static readonly FrozenSet<string> Clinicians = FrozenSet.Create(
        StringComparer.Ordinal, "clinician", "clinicians", "doctor", "doctors", "dr", "gp", "gps", "nurse", "nurses", "physiotherapist",
        "physiotherapists", "consultant", "consultants", "surgeon", "surgeons", "specialist", "specialists", "professor", "prof",
        "physician", "physicians", "medical", "nhs", "nice", "expert", "experts", "chiropractor", "osteopath");

    private static readonly FrozenSet<string> Pages = FrozenSet.Create(
        StringComparer.Ordinal, "page", "article", "text", "site", "website", "information", "content", "guide", "card", "cards", "advice",
        "words", "leaflet", "section", "warnings");

    private static readonly FrozenSet<string> Denials = FrozenSet.Create(
        StringComparer.Ordinal, "not", "no", "never", "nobody", "none", "until", "unless", "without", "hasn't", "isn't", "once", "when",
        "if", "hasnt", "isnt");

    private static readonly FrozenSet<string> Manners =
        FrozenSet.Create(StringComparer.Ordinal, "medically", "clinically", "professionally", "expertly");

    private static readonly string[] NotYet = ["not", "yet", "checked", "by", "a", "clinician"];

    private static readonly string[] Denying = [.. Denials];

    public static bool StandIn(PageReading page, Sentence sentence) =>
        page.Holds(sentence, Checked) && StandIn([.. page.WordsOf(sentence)], page.Page.IsArticle);

    /// <summary>On an article, the fixed line itself must not be copied either.</summary>
    public static bool StandIn(string[] words, bool isArticle)
    {
        var claim = Array.FindIndex(words, Checked.Contains);
        if (claim < 0)
        {
            return false;
        }

        if (words.AsSpan().IndexOf(NotYet) >= 0)
        {
            return isArticle;
        }

        if (words.AsSpan(0, claim).ContainsAny(Denying)
            || words.AsSpan(0, claim).ContainsAny(["guideline", "guidelines", "study", "studies", "law"]))
        {
            return false;
        }

        var byClinician = words.AsSpan(claim + 1).IndexOf("by") is >= 0 and <= 2 and var by
            && words.AsSpan(claim + 2 + by).ToArray().Take(6).Any(Clinicians.Contains);
        var manner = claim > 0 && Manners.Contains(words[claim - 1]);
        var speaksOfPage = claim <= 1 || words.Take(claim).Any(Pages.Contains);
        var clinicianFirst = words.Take(claim).Any(Clinicians.Contains)
            && words.Skip(claim + 1).Take(4).Any(Pages.Contains)
            && words.Skip(claim + 1).Take(3).Any(word => word is "this" or "these" or "our");
        return (byClinician && speaksOfPage) || (manner && (speaksOfPage || claim <= 2)) || clinicianFirst;
    }
}
