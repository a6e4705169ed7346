using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>An emergency or advice number outside the page of numbers.</summary>
internal sealed class NumberWithoutPlace : ITextRule
{
    /// <summary>Words from "call" to the number.</summary>
    private const int Within = 4;

    public static readonly Rule Descriptor = new("BHS418", "NumberWithoutPlace", Severity.Error)
    {
        Reason = "111 is for advice in one country and for emergencies in another: numbers stand on their own page, each with its country and its source.",
        Bad = "Call 999 if you cannot feel your legs.",
        Good = "Call your [local emergency number](/emergency-numbers/) if you cannot feel your legs.",
    };

    public static readonly PhraseSet Calls = new("call|calls|calling|phone|phoning|dial|dials|dialling|dialing|ring|ringing|contact|contacting|text|nhs");

    /// <summary>What a number counts where it is no telephone number.</summary>
    private static readonly FrozenSet<string> Counted = FrozenSet.Create(
        StringComparer.Ordinal,
        "day", "days", "week", "weeks", "month", "months", "year", "years", "people", "adults", "patients", "women", "men", "children", "minutes", "hours", "times");

    public IEnumerable<Problem> Check(PageReading page)
    {
        if (page.Page.Url == GeneratedRoutes.EmergencyNumbers)
        {
            return [];
        }

        return Called(page).Concat(Known(page)).Distinct().Select(number => At(page, number)).Concat(Linked(page.Page, page.Lexicon.Telephone));
    }

    private static Problem At(PageReading page, (int First, int Last) number)
    {
        var (start, end) = (page.Words[number.First].Start, page.Words[number.Last].End);
        return Descriptor.At(page.Where(start, end), $"The number {page.Text[start..end]} stands without a country.", Fix);
    }

    private const string Fix = "Write \"your local emergency number\" with a link to `/emergency-numbers/`.";

    /// <summary>Numbers that the reader is told to call.</summary>
    private static IEnumerable<(int First, int Last)> Called(PageReading page)
    {
        foreach (var hit in page.Find(Calls))
        {
            var end = Math.Min(hit.Sentence.EndWord, hit.Last + 2 + Within);
            for (var i = hit.Last + 1; i < end; i++)
            {
                if (NumberAt(page, i, hit.Sentence.EndWord) is var (digits, last) && IsTelephone(page, digits, last, hit.Sentence.EndWord))
                {
                    yield return (i, last);
                    break;
                }
            }
        }
    }

    private static bool IsTelephone(PageReading page, string digits, int last, int end) =>
        (page.Lexicon.Telephone.Short.Contains(digits) || digits.Length >= TelephoneNumbers.ShortestLong)
        && !(last + 1 < end && Counted.Contains(page.Words[last + 1].Word));

    /// <summary>Advice lines by their digits, whatever stands before them.</summary>
    private static IEnumerable<(int First, int Last)> Known(PageReading page)
    {
        if (page.Lexicon.Telephone.Long.Count == 0)
        {
            yield break;
        }

        foreach (var sentence in page.Sentences)
        {
            for (var i = sentence.FirstWord; i < sentence.EndWord; i++)
            {
                if (NumberAt(page, i, sentence.EndWord) is var (digits, last))
                {
                    if (page.Lexicon.Telephone.Long.Contains(digits))
                    {
                        yield return (i, last);
                    }

                    i = last;
                }
            }
        }
    }

    /// <summary>The number that begins at a word: `1800 022 222` is one; the end of `100,000` is none.</summary>
    private static (string Digits, int Last)? NumberAt(PageReading page, int word, int end)
    {
        if (!IsDigits(page.Words[word].Word) || (word > 0 && IsJoined(page, word - 1, ".,")))
        {
            return null;
        }

        var digits = page.Words[word].Word;
        var last = word;
        while (last + 1 < end && IsDigits(page.Words[last + 1].Word) && IsJoined(page, last, " -\u00A0\u2011"))
        {
            digits += page.Words[++last].Word;
        }

        return last + 1 < end && IsDigits(page.Words[last + 1].Word) && IsJoined(page, last, ".,") ? null : (digits, last);
    }

    /// <summary>True where only one of some signs parts a word from the next.</summary>
    private static bool IsJoined(PageReading page, int word, string signs) =>
        page.Words[word + 1].Start - page.Words[word].End == 1 && signs.Contains(page.Text[page.Words[word].End]) && IsDigits(page.Words[word].Word);

    private static bool IsDigits(string word) => !word.AsSpan().ContainsAnyExceptInRange('0', '9');

    private static IEnumerable<Problem> Linked(ParsedPage page, TelephoneNumbers known) =>
        from link in page.Links
        let address = (link.Target as LinkTarget.External)?.Address ?? ""
        where address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase)
        let digits = new string([.. address.Where(char.IsAsciiDigit)])
        where known.Short.Contains(digits) || known.Long.Contains(digits)
        select Descriptor.At(link.Where, $"This link calls {digits}, whatever country the reader is in.", Fix);
}
