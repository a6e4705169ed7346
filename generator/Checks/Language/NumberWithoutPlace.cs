using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>An emergency or advice number that stands without its country, or that is not the one of the country it stands with.</summary>
internal sealed class NumberWithoutPlace : ITextRule
{
    /// <summary>Words from "call" to a number that is called.</summary>
    private const int Within = 4;

    public static readonly Rule Descriptor = new("BHS418", "NumberWithoutPlace", Severity.Error)
    {
        Reason = "111 is for advice in one country and for emergencies in another, and a wrong digit reaches nobody: a number stands with "
            + "its country, and is one that the data file has for it.",
        Bad = "Call 999 if you cannot feel your legs. In the United Kingdom, call 998.",
        Good = "Call your [local emergency number](/emergency-numbers/) if you cannot feel your legs.",
        Example = new(ExampleKind.Section, "999 | 998"),
        Standards = ["SAF-11"],
        Remedy = new(RemedyGroup.Words, "link to `/emergency-numbers/` in place of the number"),
    };

    public Rule Rule => Descriptor;

    public IReadOnlyList<WordPattern> Patterns => [PhoneNumbers.Figures, PhoneNumbers.Words, Reached, ToSend];

    public bool ReadsData => true;

    public IReadOnlyList<PhraseSet> Phrases => [Calls];

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    public static readonly PhraseSet Calls = new(
        "call|calls|calling|phone|phones|phoning|dial|dials|dialling|dialing|ring|rings|ringing|contact|contacting|text|texts|texting|nhs");

    /// <summary>What a number counts where it is no telephone number.</summary>
    private static readonly FrozenSet<string> Counted = FrozenSet.Create(
        StringComparer.Ordinal,
        "day", "days", "week", "weeks", "month", "months", "year", "years", "people", "adults", "patients", "women", "men", "children",
        "minutes", "hours", "times", "countries", "callers", "calls", "or", "of", "in", "and", "participants", "volunteers", "workers",
        "nurses", "persons", "families", "members", "euros", "pounds", "dollars", "miles", "metres", "steps", "articles", "studies",
        "trials", "hospitals", "million", "thousand", "percent");

    private static readonly WordPattern Telephone = new(
        "\\b(?:call(?:s|ed|ing)?|phon(?:e|es|ed|ing)|telephone|tel|dial(?:s|led|ling|ing)?|ring(?:s|ing)?|rang|text(?:s|ing)?"
        + "|contact(?:s|ing)?|numbers?|lines?|helplines?|hotlines?|emergenc(?:y|ies)|ambulances?|answers?|reach(?:es)?|speed\\s+dial|press"
        + "|tap|nhs|get\\s+through)\\b",
        Options);

    private static readonly WordPattern Emergencies = new(
        "\\b(?:emergenc(?:y|ies)|ambulances?|paramedics?|999|911|112|collapse\\w*|life|dying|heart\\s+attack|legs\\s+give)\\b",
        Options);

    private static readonly WordPattern Estimated = new(
        "\\b(?:about|around|nearly|over|under|than|almost|some|roughly|only|of|from|to|between|another|other|all|the"
        + "|these|those|year|in)\\s+\\z",
        Options);

    private const string Fix = "Write \"your local emergency number\" with a link to `/emergency-numbers/`.";

    public IEnumerable<Problem> Check(PageReading page)
    {
        var isPageOfNumbers = page.Page.Url == GeneratedRoutes.EmergencyNumbers && !page.Page.IsArticle;
        var called = new HashSet<int>(isPageOfNumbers ? [] : CalledAt(page));
        return page.Sentences.Where(page.MayHoldNumber)
            .SelectMany(sentence => Judge(page, sentence, called, isPageOfNumbers))
            .Concat(Linked(page, isPageOfNumbers));
    }

    private static IEnumerable<Problem> Judge(PageReading page, Sentence sentence, HashSet<int> called, bool isPageOfNumbers)
    {
        var numbers = PhoneNumbers.In(page, sentence).ToList();
        if (numbers.Count == 0)
        {
            yield break;
        }

        var around = Around(page, sentence);
        var named = page.Lexicon.Countries.In(around);
        var speaks = Telephone.IsMatch(around);
        var isEmergency = Emergencies.IsMatch(around);
        foreach (var number in numbers)
        {
            var (words, telephone) = (page.Text[number.Start..number.End], page.Lexicon.Telephone);
            if (PhoneNumbers.IsPremium(number.Digits) && (number.IsPlain || speaks) && !IsCount(page, sentence, number))
            {
                yield return Descriptor.At(
                    page.Where(number.Start, number.End),
                    $"Calls to {words} cost by the minute; no number for help begins so.",
                    Fix);
            }
            else if (named.Count > 0
                && (IsLong(number, speaks, telephone)
                    || (speaks && (IsShort(page, sentence, number) || IsAmbulance(page, sentence, number)))
                    || (number.Digits.Length > 2 && char.IsLetter(page.Plain[number.Start]))))
            {
                if (!named.Any(country => country?.Holds(number.Digits, isEmergency) ?? false))
                {
                    yield return Descriptor.At(
                        page.Where(number.Start, number.End),
                        MessageOf(words, number.Digits, named),
                        "Write the number that `_data/emergency-numbers.yml` has for the country, or link to `/emergency-numbers/`.");
                }
            }
            else if (called.Contains(number.Start)
                || IsKnownLong(number, telephone)
                || (number.IsPlain && number.Digits.Length >= PhoneNumbers.ShortestPlain)
                || (speaks && IsSpelt(page, number, telephone)))
            {
                if (!isPageOfNumbers || !(telephone.Short.Contains(number.Digits) || IsKnownLong(number, telephone)))
                {
                    yield return Descriptor.At(page.Where(number.Start, number.End), $"The number {words} stands without a country.", Fix);
                }
            }
        }
    }

    private static string MessageOf(string words, string digits, IReadOnlyList<CountryNumbers?> named) =>
        named.OfType<CountryNumbers>().FirstOrDefault() is { } country
            ? country.Advice.Contains(digits)
                ? $"{words} is an advice line in {country.Country}, not the number for emergencies."
                : $"{words} is no number that the data file has for {country.Country}."
            : $"The data file has no official number for the country that {words} stands with.";

    /// <summary>The sentence with the row of its table and the line that opens its list.</summary>
    private static string Around(PageReading page, Sentence sentence)
    {
        var text = page.Plain[sentence.Start..sentence.End];
        if (page.LeadInOf(sentence) is { } leadIn)
        {
            text = page.Plain[leadIn.Start..leadIn.End] + " " + text;
        }

        if (sentence.Passage.Row is { } row)
        {
            var read = page.Passages.Where(passage => passage.Row is { } other && (other == row || other == row.Head));
            text += " " + string.Join(' ', read.Select(passage => page.Plain[passage.Start..passage.End]));
        }

        return text;
    }

    private static bool IsLong(PhoneNumber number, bool speaks, TelephoneNumbers known) =>
        number.Digits.Length >= PhoneNumbers.ShortestLong && (number.IsPlain || speaks || known.Long.Contains(number.Digits));

    private static bool IsKnownLong(PhoneNumber number, TelephoneNumbers known) => known.Long.Contains(number.Digits);

    /// <summary>"Triple nine", "9 9 9": nobody counts so.</summary>
    private static bool IsSpelt(PageReading page, PhoneNumber number, TelephoneNumbers known) =>
        known.Short.Contains(number.Digits)
        && number.End - number.Start > number.Digits.Length
        && !page.Plain.AsSpan(number.Start, number.End - number.Start).Contains('/');

    private static bool IsShort(PageReading page, Sentence sentence, PhoneNumber number) =>
        number.Digits.Length is >= 3 and < PhoneNumbers.ShortestLong && !IsCount(page, sentence, number) && !IsYear(number.Digits)
        && (number.Digits.Length < 5 || page.Fits(sentence, ToSend) || number.IsPlain);

    /// <summary>"You reach the ambulance under 911".</summary>
    private static bool IsAmbulance(PageReading page, Sentence sentence, PhoneNumber number) =>
        page.Lexicon.Telephone.Short.Contains(number.Digits) && page.Fits(sentence, Reached);

    private static readonly WordPattern Reached = new(
        "\\b(?:reach\\w*|get|call|comes?|ring|dial|phone)\\b.*\\b(?:ambulances?|emergenc\\w+|help|doctor)\\b.*\\b(?:under|on|over|by|at"
        + "|with|through|from)\\s+\\d",
        Options);

    private static bool IsYear(string digits) => digits.Length == 4 && digits[..2] is "19" or "20";

    private static readonly WordPattern ToSend = new("\\b(?:call|dial|ring|phone|text|send|number)\\b", Options);

    private static bool IsCount(PageReading page, Sentence sentence, PhoneNumber number)
    {
        var next = Enumerable.Range(sentence.FirstWord, sentence.EndWord - sentence.FirstWord)
            .FirstOrDefault(word => page.Words[word].Start >= number.End, -1);
        var isFollowed = next >= 0
            && page.Text.AsSpan(number.End, page.Words[next].Start - number.End).Trim().IsEmpty
            && Counted.Contains(page.Words[next].Word)
            && !IsJoiner(page, next, number);
        return isFollowed
            || (!number.IsPlain && page.Fits(sentence.Start, number.Start, Estimated) && !page.Fits(sentence.Start, number.Start, Sent));
    }

    /// <summary>"Call 912 in the night": the small words count only in figures such as "5 in 100" and "350 to 400".</summary>
    private static bool IsJoiner(PageReading page, int word, PhoneNumber number) =>
        page.Words[word].Word is "in" or "and" or "of" or "or"
        && !(word + 1 < page.Words.Count && page.Words[word + 1].Word.All(char.IsAsciiDigit) && number.Digits.Length < 3);

    private static readonly WordPattern Sent = new(
        "\\b(?:text|send|sent|texts)\\b[^.;]{0,30}\\bto\\s+\\z|\\b(?:number|line)\\s+(?:is|of)\\s+\\z",
        Options);

    /// <summary>Where the numbers begin that the reader is told to call.</summary>
    private static IEnumerable<int> CalledAt(PageReading page)
    {
        foreach (var hit in page.Find(Calls))
        {
            var end = Math.Min(hit.Sentence.EndWord, hit.Last + 2 + Within);
            var numbers = PhoneNumbers.In(page, hit.Sentence)
                .Where(number => number.Start >= page.Words[hit.Last].End)
                .OrderBy(number => number.Start);
            foreach (var number in numbers
                .Where(number => end > hit.Last + 1 && number.Start <= page.Words[end - 1].Start)
                .Where(number => IsTelephone(page, hit, number))
                .Take(1))
            {
                yield return number.Start;
            }
        }
    }

    private static bool IsTelephone(PageReading page, PhraseHit hit, PhoneNumber number)
    {
        var isKnown = page.Lexicon.Telephone.Short.Contains(number.Digits) || number.Digits.Length >= TelephoneNumbers.ShortestLong;
        var isNext = number.Digits.Length == 3
            && page.Text.AsSpan(page.Words[hit.Last].End, number.Start - page.Words[hit.Last].End).Trim().IsEmpty
            && page.Words[hit.Last].Word is "call" or "dial" or "ring" or "phone";
        return (isKnown || isNext) && !IsCount(page, hit.Sentence, number);
    }

    private static IEnumerable<Problem> Linked(PageReading page, bool isPageOfNumbers)
    {
        var known = page.Lexicon.Telephone;
        foreach (var link in page.Page.Links)
        {
            var address = (link.Target as LinkTarget.External)?.Address ?? "";
            if (!address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
            {
                continue;
            }

            var digits = PhoneNumbers.OfAddress(address);
            if (PhoneNumbers.IsPremium(digits))
            {
                yield return Descriptor.At(link.Where, $"Calls to {digits} cost by the minute; no number for help begins so.", Fix);
            }
            else if (isPageOfNumbers ? !known.OfRows.Contains(digits) : known.Short.Contains(digits) || known.Long.Contains(digits))
            {
                yield return Descriptor.At(
                    link.Where,
                    isPageOfNumbers
                        ? $"This link calls {digits}, which no country of the data file has."
                        : $"This link calls {digits}, whatever country the reader is in.",
                    Fix);
            }
        }
    }
}
