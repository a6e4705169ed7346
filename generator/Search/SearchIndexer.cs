using System.Text;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;

namespace BackHealthSite.Search;

/// <summary>Gathers what the browser needs to search the site. Addresses are relative to the base path, without a leading `/`.</summary>
internal static class SearchIndexer
{
    /// <summary>
    /// Pages lead on, warning signs must be found, and common words have their answers: these are needed before any other.
    /// </summary>
    private const int Soonest = int.MinValue;

    public static SearchRecords Index(PublishedSite site)
    {
        (IReadOnlyList<HeadPart> head, IReadOnlyList<BodyPart> body) = ([], []);
        Parallel.Invoke(() => head = HeadOf(site), () => body = BodyOf(site));
        var panel = site.Memory.Of(
            BuildStep.Data,
            "panel",
            () => new Basis(site.Basis!.Data),
            () => RecordWriter.Write(PanelIndexer.Index(site.Registry)));
        return new SearchRecords(head, body, panel);
    }

    private static IReadOnlyList<HeadPart> HeadOf(PublishedSite site)
    {
        var topics = site.Articles.GroupBy(article => article.Topic.Id).ToList();
        var shared = topics.ToDictionary(topic => topic.Key, topic => SharedHeadings(topic));
        var levels = WarningLevels.Of(site.Registry);
        var answers = AnswersOf(site).ToList();
        var answering = answers.SelectMany(answer => answer.Addresses).ToHashSet(StringComparer.Ordinal);
        var head = new HeadPart
        {
            Synonyms = site.Data.Words.Synonyms,
            Answers = AnyOf(answers),
            Topics = new OrderedDictionary<string, TopicRecord>(topics.Select(topic => topic.First().Topic).Select(
                topic => KeyValuePair.Create(topic.Url.Value[1..], new TopicRecord(topic.Singular, shared[topic.Id])))),
        };
        return HeadCutter.Cut(
            head,
            [
                .. site.Articles.Select(article => new FoundArticle(
                    NamesOf(article, site.Registry, levels),
                    DetailsOf(article, shared[article.Topic.Id]),
                    answering.Contains(Relative(article)) ? Soonest : RankOf(article))),
                .. FoundPage.On(site).Select(Of),
            ]);
    }

    /// <summary>Common words with what there is of their articles: a draft is passed over.</summary>
    private static IEnumerable<AnswerRecord> AnswersOf(PublishedSite site) =>
        from answer in site.Data.Answers
        let articles = answer.Shown.Select(article => site.ArticleById.GetValueOrDefault(article.Value)).OfType<Article>().ToList()
        where articles.Count > 0
        select new AnswerRecord([.. answer.Typed.Select(words => words.Value)], [.. articles.Select(Relative)])
        {
            Crisis = answer.Anywhere.Count > 0 ? CrisisOf(answer, articles[0]) : null,
        };

    /// <summary>What is told in a crisis is what the article itself says, so that it is checked and approved with it.</summary>
    private static CrisisRecord? CrisisOf(Answer answer, Article article)
    {
        var words = PageTextReader.OpeningOf(article.Page).Split('\n').LastOrDefault(line => line.Trim().Length > 0);
        return words is null || article.Page.Sections is not [var first, ..]
            ? null
            : new CrisisRecord(
                [.. answer.Anywhere.Select(phrase => phrase.Value)],
                OneLine(words, new StringBuilder()),
                first.Heading.Anchor.Value,
                first.Heading.Text);
    }

    /// <summary>Warning signs first, then the articles that most others belong to.</summary>
    private static int RankOf(Article article) => article.Topic.Kind == TopicKind.WarningSign ? Soonest : -article.Relations.Length;

    private static HeadRecord NamesOf(Article article, RedFlagRegistry registry, IReadOnlyDictionary<string, Urgency> levels)
    {
        var names = new HeadRecord
        {
            Aliases = AnyOf(article.Page.FrontMatter.Aliases.Select(alias => alias.Value)),
            Title = article.Title,
            Address = IsNamedByTitle(article) ? article.Topic.Url.Value[1..] : Relative(article),
        };
        return !levels.TryGetValue(article.Id.Value, out var urgency) ? names : names with
        {
            Level = urgency.Word(),
            Flags = [.. registry.Flags.Where(flag => flag.WarningSign == article.Id.Value).Select(flag => flag.Id)],
        };
    }

    private static DetailsRecord DetailsOf(Article article, List<string> shared) => new()
    {
        Description = article.Page.FrontMatter.Description.Value,
        Headings = AnyOf(Headings(article).Except(shared)),
    };

    private static FoundArticle Of(FoundPage page) => new(
        new HeadRecord { Title = page.Title, Address = page.Url.Value[1..], Kind = "Page" },
        new DetailsRecord { Description = page.Description, Headings = AnyOf(page.Headings) },
        Soonest);

    /// <summary>A list, or nothing for an empty one.</summary>
    private static List<T>? AnyOf<T>(IEnumerable<T> values) => values.ToList() is { Count: > 0 } some ? some : null;

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
            var own = Headings(article).ToList();
            shared = shared is null ? [.. own.Distinct()] : shared.FindAll(own.Contains);
        }

        return shared ?? [];
    }

    private static IEnumerable<string> Headings(Article article) => article.Page.Sections.Select(section => section.Heading.Text);

    private static IReadOnlyList<BodyPart> BodyOf(PublishedSite site)
    {
        var ranked = site.Articles.Index().OrderBy(article => RankOf(article.Item));
        return BodyCutter.Cut(ranked.AsParallel().AsOrdered().Select(
            article => new ReadArticle(article.Index, KeptSectionsOf(article.Item, site))));
    }

    private static List<SectionRecord> KeptSectionsOf(Article article, PublishedSite site) => site.Memory.Of(
        BuildStep.SearchRecords,
        article.Url.Value,
        () => new Basis([article.Page, .. site.Basis!.Of(site.ReferencesOf(article.Page))]),
        () => SectionsOf(article, site));

    private static List<SectionRecord> SectionsOf(Article article, PublishedSite site)
    {
        var titles = site.TitlesFor(article.Page);
        var line = new StringBuilder();
        return
        [
            .. from section in article.Page.Sections
               let text = OneLine(PageTextReader.WordsOf(article.Page, section, titles), line.Clear())
               select new SectionRecord(Relative(article), section.Heading.Anchor.Value, section.Heading.Text, text),
        ];
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
