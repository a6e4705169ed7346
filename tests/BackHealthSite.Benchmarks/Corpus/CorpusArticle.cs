using System.Globalization;

namespace BackHealthSite.Benchmarks.Corpus;

/// <summary>One article of about 900 words: what its front matter says, and its words in this site's Markdown.</summary>
internal sealed record CorpusArticle(string Topic, string Id, string Title)
{
    private const int Sections = 6;
    private const int SourcesInAll = 200;
    private const string TopicId = "- id: ";

    /// <summary>The folders of the topics that a corpus takes over from the site.</summary>
    public static readonly string[] Topics =
    [
        .. from line in File.ReadLines(Path.Combine(CorpusFolder.Data, "topics.yml"))
           where line.StartsWith(TopicId, StringComparison.Ordinal)
           select line[TopicId.Length..].Trim(),
    ];

    /// <summary>Its place in the corpus, from 0.</summary>
    public required int Number { get; init; }

    public required IReadOnlyList<string> Aliases { get; init; }

    public required IReadOnlyList<string> Related { get; init; }

    public required IReadOnlyList<string> RelatedRarely { get; init; }

    public required IReadOnlyList<string> RedFlags { get; init; }

    /// <summary>An address the article had before, or null.</summary>
    public string? OldAddress { get; init; }

    /// <summary>The sources it cites, in order of first use.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    public required string Opening { get; init; }

    public required string Body { get; init; }

    public string Description => $"{Title}: what it feels like, what may bring it on, and what can help.";

    /// <summary>The article of a number in a corpus of so many; the same numbers give the same article.</summary>
    public static CorpusArticle Of(int number, int count)
    {
        var dice = new Dice((ulong)number);
        var feeling = dice.Of(PlainWords.Feelings);
        var place = dice.Of(PlainWords.Places);
        var habit = dice.Of(PlainWords.Habits);
        int[] near = [.. new[] { 1, 7, 31 }.Select(step => (number + step) % count).Where(other => other != number).Distinct()];
        string[] sources = [.. Enumerable.Range(0, 4).Select(nth => SourceId(((number * 3) + (nth * 17)) % SourcesInAll))];
        var text = new CorpusText(dice, sources, [.. near.Select(other => IdOf(other))]);
        return new CorpusArticle(Topics[number % Topics.Length], IdOf(number), Text($"{feeling} {place} from {habit} {number}"))
        {
            Number = number,
            Aliases =
            [
                Text($"{habit} back {number}"),
                Text($"{feeling.ToLowerInvariant()} back number {number}"),
                Text($"back trouble {number} from {habit}"),
            ],
            Related = [.. near.Take(2).Select(IdOf)],
            RelatedRarely = [.. near.Skip(2).Select(IdOf)],
            RedFlags = number % 3 == 0 ? ["one-leg-nerve-signs"] : [],
            OldAddress = number % 10 == 0 ? Text($"/old/{number}/") : null,
            Sources = sources,
            Opening = text.Opening(),
            Body = text.Body(Sections),
        };
    }

    /// <summary>The ids of all sources that articles cite.</summary>
    public static IEnumerable<string> AllSources() => Enumerable.Range(0, SourcesInAll).Select(SourceId);

    private static string IdOf(int number) => Text($"article-{number:D5}");

    private static string SourceId(int number) => Text($"source-{number:D3}");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
