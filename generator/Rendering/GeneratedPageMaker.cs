using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the pages that no author writes: the A to Z, search, and the page for a wrong address.</summary>
internal static class GeneratedPageMaker
{
    public const string AToZHeading = "A to Z";

    public static AToZPage AToZ(PageContext context)
    {
        var letters = from name in context.Site.AToZ
                      group name by LetterOf(name.Name) into letter
                      orderby letter.Key
                      select new LetterGroup(
                          letter.Key,
                          "page-letter-" + letter.Key.ToLowerInvariant(),
                          [.. letter.Select(name => Entry(name, context))]);
        return new AToZPage(
            context.Frame,
            context.Head(
                AToZHeading,
                "Every article by its name and by the everyday names that people use for it, from A to Z.",
                GeneratedRoutes.AToZ),
            AToZHeading)
        {
            Crumbs = context.Crumbs(new Crumb(AToZHeading, null)),
            CurrentTopicHref = context.Addresses.Href(GeneratedRoutes.AToZ),
            Letters = [.. letters],
        };
    }

    public static SearchPage Search(PageContext context)
    {
        const string heading = "Search";
        return new SearchPage(
            context.Frame,
            context.Head(
                heading,
                "Search the articles about back pain in your own words. What you type never leaves your device.",
                GeneratedRoutes.Search),
            heading)
        {
            Crumbs = context.Crumbs(new Crumb(heading, null)),
            CurrentTopicHref = context.Addresses.Href(GeneratedRoutes.Search),
        };
    }

    public static NotFoundPage NotFound(PageContext context)
    {
        const string heading = "Page not found";
        var head = context.Head(
            heading,
            "There is no page at this address. The A to Z, the topics and the search can help you on.",
            GeneratedRoutes.NotFound);
        return new NotFoundPage(context.Frame, head with { NoIndex = true }, heading)
        {
            Crumbs = context.Crumbs(new Crumb(heading, null)),
        };
    }

    private static AToZEntry Entry(AToZName name, PageContext context) =>
        new(name.Name, context.Addresses.Href(name.Article.Url), name.IsAlias ? name.Article.Title : null);

    private static string LetterOf(string name)
    {
        var first = char.ToUpperInvariant(name[0]);
        return char.IsLetter(first) ? first.ToString() : "0-9";
    }
}
