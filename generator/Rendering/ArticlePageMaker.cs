using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the page of one article.</summary>
internal static class ArticlePageMaker
{
    /// <param name="place">The article's place among all, in menu order, from 0.</param>
    /// <param name="context">The site around it.</param>
    public static ArticlePage Make(int place, PageContext context)
    {
        var article = context.Site.Articles[place];
        var (site, addresses) = (context.Site, context.Addresses);
        var matter = article.Page.FrontMatter;
        var body = new BodyRenderer(context, article.Page);
        var own = matter.RedFlags.Select(flag => flag.Value).ToHashSet(StringComparer.Ordinal);
        var head = context.Head(article.Page) with { OpenGraphType = "article", JsonLd = JsonLd.Of(article, site) };
        var check = site.ClinicianCheckOf(article);
        return new ArticlePage(context.Frame, head, article.Title)
        {
            Kind = article.Topic.Singular,
            IsDraft = matter.Excluded,
            Crumbs = context.Crumbs(new Crumb(article.Topic.Title, addresses.Href(article.Topic.Url)), new Crumb(article.Title, null)),
            CurrentTopicHref = addresses.Href(article.Topic.Url),
            OpeningHtml = body.RenderOpening(),
            BodyHtml = body.RenderBehindOpening(),
            EmergencyCardHtml = context.Cards.Html(Urgency.Emergency, addresses, own),
            UrgentCardHtml = context.Cards.Html(Urgency.Urgent, addresses, own),
            SoonCardHtml = context.Cards.Html(Urgency.Soon, addresses, own),
            Contents = [.. article.Page.Sections.Select(section => new Link(section.Heading.Text, "#" + section.Heading.Anchor))],
            Neighbourhood = NeighbourhoodMaker.Make(article, [.. Relations(article, context)], context),
            Previous = Beside(article, place - 1, context),
            Next = Beside(article, place + 1, context),
            Sources = [.. Sources(article.Page, site)],
            Dates = new ReviewDates(Dates.InWords(matter.Checked!.Value), Dates.InWords(matter.Recheck!.Value))
            {
                ReviewedBy = check.Approval is { } approval
                    ? $"{approval.By} ({approval.Registration}), {Dates.InWords(approval.Date)}"
                    : null,
                IsChangedSinceReview = check.IsChangedSince,
                IsOverdue = article.IsOverdue(site.Today),
            },
            Disclaimer = site.Registry.Disclaimer,
            Aliases = [.. matter.Aliases.Select(alias => alias.Value)],
        };
    }

    /// <summary>The article at a place, or null where the topic has none there.</summary>
    private static Link? Beside(Article article, int place, PageContext context)
    {
        var articles = context.Site.Articles;
        return place >= 0 && place < articles.Length && articles[place] is var other && other.Topic.Id == article.Topic.Id
            ? context.LinkTo(other)
            : null;
    }

    /// <summary>The related articles by topic, in menu order.</summary>
    private static IEnumerable<RelationGroup> Relations(Article article, PageContext context)
    {
        var byTopic = article.Relations
            .Select(relation => (relation.Rarely, Article: context.Site.ArticleById[relation.To.Value]))
            .OrderBy(relation => relation.Article.Title, StringComparer.Ordinal)
            .ToLookup(relation => relation.Article.Topic.Id);
        foreach (var topic in context.Site.Data.Topics.Where(topic => byTopic.Contains(topic.Id)))
        {
            var related = byTopic[topic.Id]
                .ToLookup(relation => relation.Rarely, relation => context.LinkTo(relation.Article));
            // A cause that is rare for a symptom need not be a cause in which the symptom is rare.
            yield return topic.Kind == TopicKind.Cause && article.Topic.Kind != TopicKind.Cause
                ? new RelationGroup(topic.Title, [.. related[false]], [.. related[true]])
                : new RelationGroup(HeadingFor(topic, article), [.. related[false], .. related[true]], []);
        }
    }

    /// <summary>
    /// An article on what helps may name a warning sign in order to warn of it: that must not read as help with an emergency.
    /// </summary>
    private static string HeadingFor(Topic topic, Article article) =>
        topic.Kind == TopicKind.Help && article.Topic.Kind == TopicKind.WarningSign ? "Also named in" : topic.Title;

    private static IEnumerable<SourceEntry> Sources(ParsedPage page, PublishedSite site) =>
        from citation in site.CitationsOf(page).DistinctBy(citation => citation.Number)
        let source = citation.Source!
        select new SourceEntry(string.Create(CultureInfo.InvariantCulture, $"source-{citation.Number}"), source.Title, source.Publisher)
        {
            Href = source.Url.AbsoluteUri,
            Grade = source.Grade.ToString(),
            Read = Dates.InWords(source.Read),
            Reviewed = source.Reviewed is { } reviewed ? Dates.InWords(reviewed.Value) : null,
        };
}
