using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>Runs every rule over the whole site, page by page in parallel.</summary>
internal sealed class SiteChecker(RuleSet rules)
{
    public IReadOnlyList<Problem> Check(PublishedSite site, SiteSources sources, CancellationToken cancellation)
    {
        var lists = WordLists.Of(site, rules.Phrases, rules.Patterns);
        var basis = site.Basis is null ? null : new JudgementBasis(site, rules, lists.Lexicon.Names);
        var ofArticles = new IReadOnlyList<Problem>[site.Articles.Length];
        var parallel = new ParallelOptions { CancellationToken = cancellation };
        Parallel.For(0, ofArticles.Length, parallel, i =>
        {
            var article = site.Articles[i];
            ofArticles[i] = Judged(article.Page, () => CheckArticle(article, site, lists));
        });
        return
        [
            .. ofArticles.SelectMany(problems => problems),
            .. site.Prose.Values.SelectMany(page => Judged(page, () => CheckProse(page, site, lists))),
            .. site.Bodies.SelectMany(page => CheckBody(page, site, lists)),
            .. site.Memory.Of(
                BuildStep.Judgement,
                "data",
                () => basis!.Shared,
                () => (IReadOnlyList<Problem>)
                    [.. DataTexts.Of(sources.Texts.Values, site, lists.Lexicon).SelectMany(text => CheckData(text, lists))]),
            .. rules.OfSources.SelectMany(rule => rule.Check(sources, lists)),
            .. rules.OfSite.SelectMany(rule => rule.Check(site)),
            .. CheckRedirects(site),
        ];

        IReadOnlyList<Problem> Judged(ParsedPage page, Func<IReadOnlyList<Problem>> judge) =>
            site.Memory.Of(BuildStep.Judgement, page.File.Path, () => basis!.Of(page), judge);
    }

    private IEnumerable<Problem> CheckRedirects(PublishedSite site)
    {
        if (site.Redirects.IsEmpty)
        {
            return [];
        }

        var map = RedirectMap.Of(site);
        return rules.OfRedirects.SelectMany(rule => rule.Check(map));
    }

    internal IReadOnlyList<Problem> CheckArticle(Article article, PublishedSite site, WordLists lists)
    {
        using var text = new PageReading(article.Page, site, lists.Lexicon);
        using var signs = SignsOfPage.Of(text, lists.Matcher);

        // The words begin with the title, so that a place in it is a place in them.
        IReadOnlyList<TriggerHit> hits = [.. lists.Matcher.FindSubjects(article.Title), .. signs.Triggers];
        var reading = new ArticleReading(article, text, hits);
        var found = rules.OfArticles.SelectMany(rule => rule.Check(reading))
            .Concat(rules.OfPages.SelectMany(rule => rule.Check(article.Page, site)))
            .Concat(OfLinks(article.Page, site))
            .Concat(rules.OfArticleTexts.SelectMany(rule => rule.Check(text)))
            .Concat(rules.OfSigns.Where(rule => rule.ReadsArticles).SelectMany(rule => rule.Check(signs, lists)));
        return WithEditorRules([.. found], signs, lists);
    }

    private List<Problem> CheckProse(ParsedPage page, PublishedSite site, WordLists lists)
    {
        using var text = new PageReading(page, site, lists.Lexicon);
        using var signs = SignsOfPage.Of(text, lists.Matcher);
        var found = rules.OfPages.SelectMany(rule => rule.Check(page, site))
            .Concat(OfLinks(page, site))
            .Concat(rules.OfTexts.SelectMany(rule => rule.Check(text)))
            .Concat(rules.OfSigns.Where(rule => rule.ReadsProse).SelectMany(rule => rule.Check(signs, lists)));
        return WithEditorRules([.. found], signs, lists);
    }

    /// <summary>What can be told of the words of a page whose front matter could not be read: nothing that rests on it.</summary>
    private List<Problem> CheckBody(ParsedPage page, PublishedSite site, WordLists lists)
    {
        using var text = new PageReading(page, site, lists.Lexicon);
        using var signs = SignsOfPage.Of(text, lists.Matcher);
        var found = rules.OfPages.SelectMany(rule => rule.Check(page, site))
            .Concat(OfLinks(page, site))
            .Concat(rules.OfSigns
                .Where(rule => !rule.NeedsFrontMatter && (page.IsArticle ? rule.ReadsArticles : rule.ReadsProse))
                .SelectMany(rule => rule.Check(signs, lists)));
        if (page.Place is PagePlace.Article place)
        {
            var reading = new ArticleReading(new Article(page, place.Topic, place.Id) { Relations = [] }, text, signs.Triggers);
            found = found
                .Concat(rules.OfArticles.Where(rule => !rule.NeedsFrontMatter).SelectMany(rule => rule.Check(reading)))
                .Concat(rules.OfArticleTexts.SelectMany(rule => rule.Check(text)));
        }
        else
        {
            found = found.Concat(rules.OfTexts.SelectMany(rule => rule.Check(text)));
        }

        return [.. found.Where(problem => problem.Where.Span.Start >= page.Body.Start)];
    }

    private IEnumerable<Problem> OfLinks(ParsedPage page, PublishedSite site) =>
        site.LinksOf(page).SelectMany(link => rules.OfLinks.Select(rule => rule.Judge(link, site)).OfType<Problem>());

    private List<Problem> CheckData(PageReading text, WordLists lists)
    {
        using (text)
        {
            var found = rules.OfData.SelectMany(rule => rule.Check(text));
            return text.Page.Place is PagePlace.TopicIndex ? [.. found, .. CheckTopic(text, lists)] : [.. found];
        }
    }

    private List<Problem> CheckTopic(PageReading text, WordLists lists)
    {
        using var signs = SignsOfPage.Of(text, lists.Matcher);
        return [.. rules.OfSigns.Where(rule => rule.ReadsTopics).SelectMany(rule => rule.Check(signs, lists))];
    }

    /// <summary>
    /// An editor reads what an author has put right: beside a mistake, the passages that wait for one would be told twice. What a mistake
    /// is the rules say themselves, so that a level which this site has changed does not change what an editor is asked to read.
    /// </summary>
    private List<Problem> WithEditorRules(List<Problem> found, SignsOfPage signs, WordLists lists)
    {
        if (found.TrueForAll(problem => problem.Rule.Severity != Severity.Error))
        {
            found.AddRange(rules.ForEditors.SelectMany(rule => rule.Check(signs, lists)));
        }

        return found;
    }

    /// <summary>
    /// The lines that say every page has been read as it is: its fingerprint and its passages that touch a warning, page by page.
    /// </summary>
    public IReadOnlyList<string> WarningWordsOf(PublishedSite site)
    {
        var lists = WordLists.Of(site, rules.Phrases, rules.Patterns);
        var pages = site.PublishedPages.OrderBy(page => page.Url.Value, StringComparer.Ordinal).ToArray();
        var found = new IReadOnlyList<string>[pages.Length];
        Parallel.For(0, found.Length, i =>
        {
            using var text = new PageReading(pages[i], site, lists.Lexicon);
            using var signs = SignsOfPage.Of(text, lists.Matcher);
            var passages = WarningPassages.Of(signs, lists.Actions);
            found[i] = [PageUnread.LineOf(pages[i], site), .. passages.Select(passage => passage.Line)];
        });
        return [.. found.SelectMany(page => page)];
    }
}
