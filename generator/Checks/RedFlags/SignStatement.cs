using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Checks;

/// <summary>The words of a page in which signs are looked for.</summary>
internal sealed record SignsOfPage(PageReading Page, TriggerMatcher Matcher, MatchReading Read) : IDisposable
{
    /// <summary>A page with what a matcher reads in it.</summary>
    public static SignsOfPage Of(PageReading page, TriggerMatcher matcher) => new(page, matcher, page.ReadBy(matcher));

    private IReadOnlyList<SignStatement>? emergencies;
    private IReadOnlyList<SignStatement>? urgent;
    private IReadOnlyList<TriggerHit>? triggers;
    private bool isDone;

    /// <summary>What the words bring, looked for once.</summary>
    public IReadOnlyList<TriggerHit> Triggers => triggers ??= Matcher.Find(Read);

    /// <summary>The signs of an emergency, looked for once.</summary>
    public IReadOnlyList<SignStatement> Emergencies => emergencies ??= [.. SignStatement.Of(this, Urgency.Emergency)];

    /// <summary>The sentence that a place in the words stands in; words that only the gate reads stand behind the others.</summary>
    public Sentence? SentenceOf(int start) =>
        start < Page.Text.Length ? Page.SentenceOf(start) : Page.SentenceAt(Page.Mapped.SourceOffset(start));

    public void Dispose()
    {
        if (!isDone)
        {
            isDone = true;
            Read.Dispose();
            Page.Lexicon.GiveBack(Read.Tokens);
        }
    }

    /// <summary>The urgent signs, looked for once.</summary>
    public IReadOnlyList<SignStatement> Urgent => urgent ??= [.. SignStatement.Of(this, Urgency.Urgent)];
}

/// <summary>A sign of a flag in the words of a page: the sentence it stands in, or two where it is spread over two.</summary>
internal sealed record SignStatement(RedFlag Flag, IReadOnlyList<Sentence> Own)
{
    /// <summary>
    /// The first words of its signs, by their places among the words of the page; null for one that only the gate reads together.
    /// </summary>
    public required IReadOnlyList<int?> Starts { get; init; }

    /// <summary>The words of the first of its signs.</summary>
    public required string Words { get; init; }

    /// <summary>One statement for each flag and sentence, in text order.</summary>
    public static IEnumerable<SignStatement> Of(SignsOfPage signs, Urgency level) =>
        from sign in signs.Matcher.FindSigns(signs.Read, level)
        let word = signs.Read.Tokens[sign.Place.First]
        let first = signs.SentenceOf(word.Start)
        let last = signs.SentenceOf(signs.Read.Tokens[sign.Place.Last].Start)
        where first is not null && last is not null && BelongTogether(signs.Page, first, last)
        let start = word.Start < signs.Page.Text.Length ? signs.Page.WordAt(word.Start) : (int?)null
        group (Start: start, sign.Place) by (sign.Flag, First: first, Last: last) into same
        orderby same.Key.Last.Number, same.Key.First.Number
        select new SignStatement(same.Key.Flag, same.Key.First == same.Key.Last ? [same.Key.Last] : [same.Key.First, same.Key.Last])
        {
            Starts = [.. same.Select(sign => sign.Start)],
            Words = WordsOf(signs.Read, same.First().Place),
        };

    private static string WordsOf(MatchReading read, WordPlace place) =>
        read.Text[read.Tokens[place.First].Start..read.Tokens[place.Last].End].Replace('\n', ' ');

    /// <summary>False for two items of a list, or two paragraphs: the words of one do not speak of the other.</summary>
    private static bool BelongTogether(PageReading page, Sentence first, Sentence last) =>
        first == last
        || page.LeadInOf(last) == first
        || (first.Passage.Kind == PassageKind.Cell && last.Passage.Kind == PassageKind.Cell)
        || (last.Number == first.Number + 1 && (first.Passage == last.Passage || first.Passage.Kind == PassageKind.Heading));
}
