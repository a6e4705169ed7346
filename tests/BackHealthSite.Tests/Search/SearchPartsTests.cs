using System.IO.Compression;
using System.Text.Json;
using BackHealthSite.Benchmarks.Corpus;
using BackHealthSite.Publishing;
using BackHealthSite.Search;
using BackHealthSite.Site.Lists;
using BackHealthSite.Theme;

namespace BackHealthSite.Tests.Search;

/// <summary>However many articles there are, a first result costs little, and what follows holds everything once.</summary>
[Trait("Takes", "long")]
public sealed class SearchPartsTests
{
    /// <summary>A kB is 1,000 bytes: the smaller reading of a budget.</summary>
    private const int FirstResult = 60_000;

    private const int FirstResultOfSeventy = 25_000;

    private static readonly Lazy<int> Code = new(() => Zipped(ThemeAssets.Read("search.js")));

    [Theory]
    [InlineData(70, FirstResultOfSeventy)]
    [InlineData(94, FirstResultOfSeventy)]
    [InlineData(1_000, FirstResult)]
    [InlineData(10_000, FirstResult)]
    public void Code_and_the_first_part_keep_the_budget_of_a_first_result(int articles, int budget)
    {
        Assert.InRange(Code.Value + Zipped(Files(Corpus(articles))[0].Bytes.Span), 1, budget);
        Assert.InRange(Code.Value + Zipped(Files(RareWords(articles))[0].Bytes.Span), 1, budget);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(94)]
    [InlineData(1_000)]
    [InlineData(10_000)]
    public void The_parts_together_hold_every_record_once(int articles)
    {
        var found = Corpus(articles);
        var parts = Files(found).Select(Read).ToList();

        var names = parts.SelectMany(part => Items(part, "articles")).Select(article => article.GetProperty("t").GetString());
        Assert.Equal(Titles(found).Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        var details = parts.SelectMany(part => Items(part, "details")).Select(one => one.GetProperty("d").GetString());
        Assert.Equal(
            found.Select(article => article.Details.Description).Order(StringComparer.Ordinal),
            details.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_part_names_the_next_and_the_last_one_none()
    {
        var files = Files(Corpus(1_000));

        Assert.True(files.Count > 2);
        Assert.Equal([.. files.Skip(1).Select(file => file.Path), null], files.Select(Next));
        Assert.All(files.Skip(1), file => Assert.StartsWith("search/parts/head-", file.Path, StringComparison.Ordinal));
    }

    [Fact]
    public void The_details_stand_in_the_order_of_their_names()
    {
        var found = Corpus(2_000);
        var parts = Files(found).Select(Read).ToList();
        var names = parts.SelectMany(part => Items(part, "articles")).Select(article => article.GetProperty("t").GetString()!);
        var details = parts.SelectMany(part => Items(part, "details")).Select(one => one.GetProperty("d").GetString()!);

        Assert.All(names.Zip(details), pair => Assert.StartsWith(pair.First + ":", pair.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void What_readers_need_most_is_in_the_first_part_and_stands_there_in_menu_order()
    {
        var all = Corpus(1_000).Select((article, place) => article with { Rank = place % 50 == 49 ? int.MinValue : 0 }).ToList();
        var first = Items(Read(Files(all)[0]), "articles").Select(article => article.GetProperty("t").GetString()!).ToList();

        Assert.Empty(Titles(all.Where(article => article.Rank == int.MinValue)).Except(first));
        Assert.Equal(Titles(all).Where(first.ToHashSet(StringComparer.Ordinal).Contains), first);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(94, 1)]
    [InlineData(1_000, 8)]
    [InlineData(10_000, PartSizes.MostBodies)]
    public void The_words_of_sections_take_so_many_parts_and_no_more(int articles, int parts)
    {
        var read = Enumerable.Range(0, articles).Reverse().Select(place => new ReadArticle(place, Sections(place)));

        var body = BodyCutter.Cut(read);

        Assert.Equal(parts, body.Count);
        Assert.All(body, part => Assert.InRange(part.Sections.Sum(section => section.Length), 0, PartSizes.Body));
        var places = body.Select(part => part.Sections.Select(section => section.Address).ToList()).ToList();
        Assert.All(places, part => Assert.Equal(part.Order(StringComparer.Ordinal), part));
        Assert.Distinct(places.SelectMany(part => part));
        Assert.True(articles is 10_000 || places.Sum(part => part.Count) == articles);
    }

    [Fact]
    public void Articles_that_no_part_has_room_for_are_not_read()
    {
        var read = 0;
        BodyCutter.Cut(Enumerable.Range(0, 10_000).Select(place => new ReadArticle(read++, Sections(place))));

        Assert.InRange(read, 1_000, 1_400);
    }

    [Fact]
    public void A_row_is_cut_where_it_grows_too_large_and_one_too_large_stands_alone() => Assert.Equal(
        ["a,bb", "cccc", "d,e"],
        Stretches.Of(["a", "bb", "cccc", "d", "e"], word => word.Length, 3).Select(stretch => string.Join(',', stretch)));

    private static List<FoundArticle> Corpus(int articles) =>
    [
        .. Enumerable.Range(0, articles).Select(number => CorpusArticle.Of(number, articles)).Select(
            article => Found(article.Title, article.Aliases, article.Description)),
    ];

    /// <summary>Articles whose words no other has, as no language is: nothing zips worse.</summary>
    private static List<FoundArticle> RareWords(int articles)
    {
        var dice = new Dice(1);
        string Word() => string.Concat(Enumerable.Range(0, 3).Select(_ => $"{"bdfgklmnprstvz"[dice.Below(14)]}{"aeiou"[dice.Below(5)]}"));
        string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word()));
        return
        [
            .. Enumerable.Range(0, articles).Select(
                _ => Words(2)).Select(title => Found(title, [Words(2), Words(2), Words(1)], $"{title}: {Words(15)}")),
        ];
    }

    private static FoundArticle Found(string title, IReadOnlyList<string> aliases, string description) => new(
        new HeadRecord { Title = title, Aliases = aliases, Address = "causes/" },
        new DetailsRecord { Description = description },
        0);

    /// <summary>As many words as an article has in the middle.</summary>
    private static SectionRecord[] Sections(int place) => [new($"{place:D5}", "", "", new string('x', 3_995))];

    private static List<OutputFile> Files(List<FoundArticle> found)
    {
        var parts = HeadCutter.Cut(new HeadPart { Synonyms = [], Topics = new Dictionary<string, TopicRecord>() }, found);
        var files = SearchFiles.Of(new SearchRecords(parts, [new BodyPart([])], Array.Empty<byte>()));
        return [files.Head, .. files.Later];
    }

    private static IEnumerable<string> Titles(IEnumerable<FoundArticle> found) => found.Select(article => article.Names.Title);

    private static JsonElement Read(OutputFile file) => JsonDocument.Parse(file.Bytes).RootElement;

    private static string? Next(OutputFile file) => Read(file).TryGetProperty("next", out var next) ? next.GetString() : null;

    private static List<JsonElement> Items(JsonElement part, string name) =>
        part.TryGetProperty(name, out var items) ? [.. items.EnumerateArray()] : [];

    private static int Zipped(ReadOnlySpan<byte> bytes)
    {
        using var zipped = new MemoryStream();
        using (var gzip = new GZipStream(zipped, CompressionLevel.Optimal, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return (int)zipped.Length;
    }
}
