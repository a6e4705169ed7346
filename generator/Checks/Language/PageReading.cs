using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>
/// A page as the language rules read it: cut into sentences and words, with the phrases found in them; made once and shared by all of them.
/// </summary>
internal sealed class PageReading : IDisposable
{
    /// <summary>The full-width form of `!`, the first of those that Unicode has of the ASCII signs (U+FF01 to U+FF5E).</summary>
    public const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';

    private readonly PageText text;
    private readonly List<MatchToken> words;
    private readonly FoundPhrases hits;
    private readonly List<PhraseHit> terms;
    private readonly bool[] termWords;
    private readonly int firstOfBody;
    private PatternText? marked;
    private bool isDone;

    public PageReading(ParsedPage page, PublishedSite site, Lexicon lexicon)
    {
        Page = page;
        Site = site;
        Lexicon = lexicon;
        text = PageTextReader.TextOf(page, site.TitlesFor(page));
        words = lexicon.Spares.Take();
        text.AddTokens(words, lexicon.Known);
        Text = text.Shown;
        Plain = PlainOf(Text);
        Sentences = Cut();
        PlainText = TextOf(Plain);
        firstOfBody = Sentences.TakeWhile(sentence => !sentence.Passage.IsBody).Count();
        hits = new FoundPhrases(Sentences, words, lexicon.Index);
        terms = [.. hits.Sets.Where(lexicon.Terms.ContainsKey).SelectMany(hits.Of)];
        termWords = new bool[Words.Count];
        foreach (var hit in terms)
        {
            Array.Fill(termWords, true, hit.First, hit.Last - hit.First + 1);
        }
    }

    public ParsedPage Page { get; }

    public PublishedSite Site { get; }

    public Lexicon Lexicon { get; }

    /// <summary>The words as a reader meets them, without what only the gate reads.</summary>
    public string Text { get; }

    /// <summary>The text with full-width letters, digits and signs as their plain ones: place for place the same.</summary>
    public string Plain { get; }

    /// <summary>The same text with medicines, foods and the like marked.</summary>
    public string Marked => MarkedText.Text;

    /// <summary>The plain text, with what may fit its sentences.</summary>
    public PatternText PlainText { get; }

    /// <summary>The marked text, with what may fit its sentences.</summary>
    public PatternText MarkedText => marked ??= TextOf(Checks.Marked.TextOf(Plain, MarkedPlaces()));

    /// <summary>A text that has the same places, with what may fit its sentences.</summary>
    public PatternText TextOf(string text) => new(text, Sentences, Lexicon.Patterns);

    private IEnumerable<(int Start, int End, char Mark)> MarkedPlaces() =>
        from known in Medicines.Marks
        from hit in Find(known.Set)
        select (Words[hit.First].Start, Words[hit.Last].End, known.Mark);

    public IReadOnlyList<Passage> Passages => text.Passages;

    /// <summary>Every sentence, heading, list item and cell, title and description first.</summary>
    public IReadOnlyList<Sentence> Sentences { get; }

    /// <summary>Every word of the page, folded.</summary>
    public List<MatchToken> Words => words;

    /// <summary>The words with their passages, and what only the gate reads.</summary>
    public PageText Whole => text;

    /// <summary>The text with the place of each character in the source.</summary>
    public MappedText Mapped => text.Words;

    public IEnumerable<Sentence> BodySentences => Sentences.Where(sentence => sentence.Passage.IsBody);

    /// <summary>Where a phrase of a set stands, in text order.</summary>
    public IEnumerable<PhraseHit> Find(PhraseSet set) => hits.Of(set);

    /// <summary>Where a phrase of a set stands in what the author wrote below the front matter.</summary>
    public IEnumerable<PhraseHit> FindInBody(PhraseSet set) => hits.Of(set).Where(hit => hit.Sentence.Passage.IsBody);

    /// <summary>The words as they stand on the page.</summary>
    public string Quote(PhraseHit hit) => Text[Words[hit.First].Start..Words[hit.Last].End];

    public ReadOnlySpan<char> TextOf(Sentence sentence) => Text.AsSpan(sentence.Start, sentence.End - sentence.Start);

    public Location Where(PhraseHit hit) => Where(Words[hit.First].Start, Words[hit.Last].End);

    public Location Where(Sentence sentence) => Where(sentence.Start, sentence.End);

    /// <summary>The words of a sentence, as the lists of the registry are looked for in them.</summary>
    public WordStretch StretchOf(Sentence sentence) => new(Text, words, sentence.FirstWord, sentence.EndWord);

    /// <summary>The first word, by its place, that begins at an offset or behind it.</summary>
    public int WordAt(int offset) => FirstFrom(0, offset);

    /// <summary>The place in the source of a stretch of the text.</summary>
    public Location Where(int start, int end)
    {
        var from = text.Words.SourceOffset(start);
        return Page.File.At(from, Math.Max(from + 1, text.Words.SourceOffset(Math.Max(start, end - 1)) + 1));
    }

    /// <summary>The folded words of a sentence.</summary>
    public IEnumerable<string> WordsOf(Sentence sentence)
    {
        for (var i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            yield return Words[i].Word;
        }
    }

    /// <summary>What stands between a word and the next one of its sentence, or the end of it.</summary>
    public ReadOnlySpan<char> GapAfter(Sentence sentence, int word)
    {
        if (word >= sentence.EndWord)
        {
            return [];
        }

        var end = word + 1 < sentence.EndWord ? Words[word + 1].Start : sentence.End;
        return Text.AsSpan(Words[word].End, end - Words[word].End);
    }

    public bool Holds(Sentence sentence, IReadOnlySet<string> words)
    {
        for (var i = sentence.FirstWord; i < sentence.EndWord; i++)
        {
            if (words.Contains(Words[i].Word))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last sentence of the passage that introduces the list an item belongs to, or null.</summary>
    public Sentence? LeadInOf(Sentence sentence) =>
        sentence.Passage.LeadIn is { } leadIn ? Sentences.LastOrDefault(other => other.Passage == leadIn) : null;

    /// <summary>The words as the gate reads them, with the phrases of the registry in them.</summary>
    public MatchReading ReadBy(TriggerMatcher matcher)
    {
        var tokens = Lexicon.Spares.Take();
        text.AddGateWords(tokens, words, Lexicon.Known);
        var behindEachOther = text.Neighbours.AddTo(tokens, text.End);
        return matcher.Read(text.Words.Text, tokens, behindEachOther);
    }

    /// <summary>Gives back the room that the words stand in; nothing is read from then on.</summary>
    public void Dispose()
    {
        if (!isDone)
        {
            isDone = true;
            Lexicon.GiveBack(words);
        }
    }

    /// <summary>The sentence that an offset of the text stands in, or behind.</summary>
    public Sentence? SentenceOf(int offset) => LastFrom(0, sentence => sentence.Start <= offset);

    /// <summary>The sentence of the body that an offset of the source stands in, or behind; null before the first.</summary>
    public Sentence? SentenceAt(int sourceOffset) =>
        LastFrom(firstOfBody, sentence => text.Words.SourceOffset(sentence.Start) <= sourceOffset);

    /// <summary>The last sentence, from one on, for which something holds that holds for all before it; null where there is none.</summary>
    private Sentence? LastFrom(int first, Func<Sentence, bool> holds)
    {
        var (low, high) = (first, Sentences.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = holds(Sentences[middle]) ? (middle + 1, high) : (low, middle);
        }

        return low > first ? Sentences[low - 1] : null;
    }

    /// <summary>True for a word, by its place, that belongs to a term of the glossary.</summary>
    public bool IsTermWord(int word) => termWords[word];

    /// <summary>
    /// The first use of each glossary term in the running text, in text order; a term inside a longer one is no use of its own.
    /// </summary>
    public IEnumerable<PhraseHit> FirstTerms()
    {
        var end = -1;
        var seen = new HashSet<PhraseSet>();
        var uses = terms.Where(hit => hit.Sentence.Passage.IsBody && hit.Sentence.Passage.Kind != PassageKind.Heading);
        foreach (var hit in uses.OrderBy(hit => hit.First).ThenByDescending(hit => hit.Last))
        {
            if (hit.Last > end)
            {
                end = hit.Last;
                if (seen.Add(hit.Set))
                {
                    yield return hit;
                }
            }
        }
    }

    private static string PlainOf(string text) => text.AsSpan().ContainsAnyInRange(FirstFullWidth, LastFullWidth)
        ? string.Create(text.Length, text, static (plain, text) =>
        {
            for (var i = 0; i < plain.Length; i++)
            {
                plain[i] = text[i] is >= FirstFullWidth and <= LastFullWidth ? (char)(text[i] - FirstFullWidth + '!') : text[i];
            }
        })
        : text;

    private List<Sentence> Cut()
    {
        var sentences = new List<Sentence>();
        var word = 0;
        foreach (var passage in text.Passages)
        {
            foreach (var (start, end) in SentenceSplitter.Split(Text, passage.Start, passage.End))
            {
                var first = FirstFrom(word, start);
                word = FirstFrom(first, end);
                sentences.Add(new Sentence(passage, start, end) { FirstWord = first, EndWord = word, Number = sentences.Count });
            }
        }

        return sentences;
    }

    /// <summary>The first word, from one on, that begins at an offset or behind it.</summary>
    private int FirstFrom(int word, int offset)
    {
        while (word < Words.Count && Words[word].Start < offset)
        {
            word++;
        }

        return word;
    }
}
