using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>Runs every rule over the whole site, page by page in parallel.</summary>
internal sealed class SiteChecker(RuleSet rules)
{
    public IReadOnlyList<Problem> Check(PublishedSite site, IEnumerable<SourceFile> data, CancellationToken cancellation)
    {
        var lists = WordLists.Of(site, rules);
        var ofArticles = new List<Problem>[site.Articles.Length];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, ofArticles.Length, parallel, i => ofArticles[i] = [.. CheckArticle(site.Articles[i], site, lists)]);
        var ofProse = site.Prose.Values.SelectMany(page => CheckProse(page, site, lists));
        var ofSite = rules.OfSite.SelectMany(rule => rule.Check(site));
        return [.. ofArticles.SelectMany(problems => problems), .. ofProse, .. ofSite, .. DataWords.Check(data, lists.Weakening), .. DataTexts.Check(data, site, lists)];
    }

    internal static IEnumerable<Problem> CheckArticle(Article article, PublishedSite site, WordLists lists)
    {
        var text = new PageReading(article.Page, site, lists.Lexicon);
        // The words begin with the title, so that a place in it is a place in them.
        var read = text.ReadBy(lists.Matcher);
        var signs = new SignsOfPage(text, lists.Matcher, read);
        IReadOnlyList<TriggerHit> hits = [.. lists.Matcher.FindSubjects(article.Title), .. signs.Triggers];
        var reading = new ArticleReading(article, text, hits);
        var found = lists.Rules.OfArticles.SelectMany(rule => rule.Check(reading))
            .Concat(lists.Rules.OfPages.SelectMany(rule => rule.Check(article.Page, site)))
            .Concat(OfLinks(article.Page, site, lists.Rules))
            .Concat(lists.Rules.OfArticleTexts.SelectMany(rule => rule.Check(text)))
            .Concat(WarningWeakened.Check(text, lists.Weakening))
            .Concat(SignWithoutAction.Check(signs, lists.Actions))
            .Concat(CardMimicked.Check(text));
        return WithWarningWords(WithoutWordsOfMistypedLinks([.. found], article.Page.File), signs, lists);
    }

    private static IEnumerable<Problem> OfLinks(ParsedPage page, PublishedSite site, RuleSet rules) =>
        site.LinksOf(page).SelectMany(link => rules.OfLinks.Select(rule => rule.Judge(link, site)).OfType<Problem>());

    /// <summary>The words and the address of a link that is none are not prose: what they seem to say of warning signs goes away with the slip.</summary>
    private static IEnumerable<Problem> WithoutWordsOfMistypedLinks(List<Problem> found, SourceFile file)
    {
        var lines = found.Where(problem => problem.Rule == LinkMistyped.Descriptor).Select(Line).ToHashSet();
        return lines.Count == 0
            ? found
            : found.Where(problem => !((problem.Rule == RedFlagUndeclared.Descriptor || problem.Rule == WarningSignNotLinked.Descriptor) && lines.Contains(Line(problem))));

        int Line(Problem problem) => file.Text.AsSpan(0, problem.Where.Span.Start).Count('\n');
    }

    private static List<Problem> CheckProse(ParsedPage page, PublishedSite site, WordLists lists)
    {
        var text = new PageReading(page, site, lists.Lexicon);
        var found = lists.Rules.OfPages.SelectMany(rule => rule.Check(page, site))
            .Concat(OfLinks(page, site, lists.Rules))
            .Concat(lists.Rules.OfTexts.SelectMany(rule => rule.Check(text)))
            .Concat(WarningWeakened.Check(text, lists.Weakening))
            .Concat(CardMimicked.Check(text))
            .Concat(RedFlagWordsInProse.Check(text, lists.Matcher));
        return WithWarningWords(found, new SignsOfPage(text, lists.Matcher, text.ReadBy(lists.Matcher)), lists);
    }

    /// <summary>An editor reads what an author has put right: beside a mistake, the passages that wait for one would be told twice.</summary>
    private static List<Problem> WithWarningWords(IEnumerable<Problem> earlier, SignsOfPage signs, WordLists lists)
    {
        var found = earlier.ToList();
        if (WarningPassageUnread.IsKept(signs.Page.Site.Data) && found.TrueForAll(problem => problem.Severity != Severity.Error))
        {
            found.AddRange(WarningPassageUnread.Check(WarningPassages.Of(signs, lists.Actions), signs.Page.Site.Data));
        }

        return found;
    }

    /// <summary>The lines that say every page has been read as it is: its fingerprint and its passages that touch a warning, page by page.</summary>
    public IReadOnlyList<string> WarningWordsOf(PublishedSite site)
    {
        var lists = WordLists.Of(site, rules);
        var pages = site.PublishedPages.OrderBy(page => page.Url.Value, StringComparer.Ordinal).ToArray();
        var found = new IReadOnlyList<string>[pages.Length];
        Parallel.For(0, found.Length, i =>
        {
            var text = new PageReading(pages[i], site, lists.Lexicon);
            var passages = WarningPassages.Of(new SignsOfPage(text, lists.Matcher, text.ReadBy(lists.Matcher)), lists.Actions);
            found[i] = [PageUnread.LineOf(pages[i], site), .. passages.Select(passage => passage.Line)];
        });
        return [.. found.SelectMany(page => page)];
    }
}
