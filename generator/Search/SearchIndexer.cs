using System.Text;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;

namespace BackHealthSite.Search;

/// <summary>Gathers what the browser needs to search the site. Addresses are relative to the base path, without a leading `/`.</summary>
internal static class SearchIndexer
{
    public static SearchRecords Index(PublishedSite site) =>
        SearchRecords.Of(HeadOf(site), new SearchBody(SectionsOf(site)), PanelIndexer.Index(site.Registry));

    private static SearchHead HeadOf(PublishedSite site)
    {
        var levels = WarningLevels.Of(site.Registry);
        var topics = site.Articles.GroupBy(article => article.Topic.Id).ToList();
        var shared = topics.ToDictionary(topic => topic.Key, topic => SharedHeadings(topic));
        return new SearchHead
        {
            Synonyms = site.Data.Words.Synonyms,
            Topics = new OrderedDictionary<string, TopicRecord>(topics.Select(topic => topic.First().Topic).Select(
                topic => KeyValuePair.Create(topic.Url.Value[1..], new TopicRecord(topic.Singular, shared[topic.Id])))),
            Articles = [.. site.Articles.Select(article => Of(article, levels, shared[article.Topic.Id]) with
            {
                Flags = levels.ContainsKey(article.Id.Value)
                    ? site.Registry.Flags.Where(flag => flag.WarningSign == article.Id.Value).Select(flag => flag.Id)
                    : null,
            }), .. FoundPage.On(site).Select(Of)],
        };
    }

    private static HeadRecord Of(Article article, IReadOnlyDictionary<string, Urgency> levels, List<string> shared) => new()
    {
        Aliases = AnyOf(article.Page.FrontMatter.Aliases.Select(alias => alias.Value)),
        Title = article.Title,
        Address = IsNamedByTitle(article) ? article.Topic.Url.Value[1..] : Relative(article),
        Description = article.Page.FrontMatter.Description.Value,
        Headings = AnyOf(Headings(article).Except(shared)),
        Level = levels.TryGetValue(article.Id.Value, out var urgency) ? urgency.Word() : null,
    };

    private static HeadRecord Of(FoundPage page) => new()
    {
        Title = page.Title,
        Address = page.Url.Value[1..],
        Kind = "Page",
        Description = page.Description,
        Headings = AnyOf(page.Headings),
    };

    /// <summary>A list, or nothing for an empty one.</summary>
    private static List<string>? AnyOf(IEnumerable<string> values) => values.ToList() is { Count: > 0 } some ? some : null;

    /// <summary>
    /// True where the browser can make the last part of the address out of the title: small letters, and a hyphen for each blank.
    /// </summary>
    private static bool IsNamedByTitle(Article article) =>
        article.Title.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-')
        && article.Title.ToLowerInvariant().Replace(' ', '-') == article.Id.Value;

    private static List<string> SharedHeadings(IEnumerable<Article> articles)
    {
        List<string>? shared = null;
        foreach (var article in articles)
        {
            var own = Headings(article).ToHashSet(StringComparer.Ordinal);
            shared = shared is null ? [.. own] : shared.FindAll(own.Contains);
        }

        return shared ?? [];
    }

    private static IEnumerable<string> Headings(Article article) => article.Page.Sections.Select(section => section.Heading.Text);

    private static IEnumerable<SectionRecord> SectionsOf(PublishedSite site)
    {
        foreach (var (article, texts) in site.Articles.AsParallel().AsOrdered().Select(article => (article, Texts(article.Page, site))))
        {
            foreach (var (section, text) in article.Page.Sections.Zip(texts))
            {
                yield return new SectionRecord(Relative(article), section.Heading.Anchor.Value, section.Heading.Text, text);
            }
        }
    }

    private static string[] Texts(ParsedPage page, PublishedSite site)
    {
        var titles = site.TitlesFor(page);
        var line = new StringBuilder();
        return [.. page.Sections.Select(section => OneLine(PageTextReader.WordsOf(page, section, titles), line.Clear()))];
    }

    private static string Relative(Article article) => article.Url.Value[1..];

    /// <summary>Blocks joined to one line; one without a closing mark, such as a list item, gets a full stop.</summary>
    private static string OneLine(string words, StringBuilder line)
    {
        line.EnsureCapacity(words.Length);
        foreach (var range in words.AsSpan().Split('\n'))
        {
            var block = words.AsSpan()[range].Trim();
            if (block.IsEmpty)
            {
                continue;
            }

            line.Append(line.Length == 0 ? "" : " ");
            AppendCollapsed(line, block);
            line.Append(block[^1] is '.' or '!' or '?' or ':' or ';' ? "" : ".");
        }

        return line.ToString();
    }

    private static void AppendCollapsed(StringBuilder line, ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsWhiteSpace(words[i]))
            {
                line.Append(words[i]);
            }
            else if (!char.IsWhiteSpace(words[i - 1]))
            {
                line.Append(' ');
            }
        }
    }
}
