using System.Globalization;
using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the pages that are not articles but have words of their own, such as those about the site.</summary>
internal static class ProsePageMaker
{
    public static PageModel Make(ParsedPage page, PageContext context) => page.Place switch
    {
        PagePlace.Home => HomePageMaker.Make(page, context),
        PagePlace.TopicIndex { Topic.Kind: TopicKind.WarningSign } => WarningPageMaker.Overview(page, context),
        PagePlace.TopicIndex index => TopicPageMaker.First(page, index.Topic, context),
        _ => Prose(page, context),
    };

    private static ProsePage Prose(ParsedPage page, PageContext context) =>
        new(context.Frame, context.Head(page), page.FrontMatter.Title.Value)
        {
            Crumbs = context.Crumbs(new Crumb(page.FrontMatter.Title.Value, null)),
            BodyHtml = new BodyRenderer(context, page).Render(),
            HasWritingLines = page.Place is PagePlace.Prose { Name: ProsePages.SheetToPrint },
            EmergencyNumbers = page.Url == GeneratedRoutes.EmergencyNumbers ? [.. Numbers(context.Site)] : [],
            Standards = page.Place is PagePlace.Prose { Name: ProsePages.HowChecked } ? Standards(context) : null,
        };

    /// <summary>Counts only: a page that told times would differ from build to build.</summary>
    private static StandardsReport Standards(PageContext context) => new(
        [.. StandardsTable.All.Select(
            standard => new StandardRow(standard.Id, standard.Asks, StandardsTable.HolderOf(standard, context.Rules)))],
        string.Create(
            CultureInfo.InvariantCulture,
            $"The build of this site checked {context.Site.Articles.Length} articles and {GeneratedPages.CountWith(context.Site)} pages "
            + $"against {context.Rules.Count} rules of the program."),
        new Link("Every rule of the program", context.Addresses.Href(GeneratedRoutes.Rules)));

    /// <summary>Between the digits of a telephone number no line may end.</summary>
    private const char NoBreak = '\u00A0';

    /// <summary>Only rows with an official source are published (DESIGN section 5).</summary>
    private static IEnumerable<EmergencyNumberRow> Numbers(PublishedSite site) =>
        from number in site.Data.EmergencyNumbers
        where number.Official
        let digits = number.Advice.Length - number.Advice.TrimEnd([.. "0123456789 "]).Length
        select new EmergencyNumberRow(
            number.Country,
            number.Number.Split(" or "),
            number.Advice[..^digits].TrimEnd(),
            new Link(number.SourceTitle, number.SourceUrl.AbsoluteUri))
        {
            AdviceNumber = digits > 0 ? Dialled(number.Advice[^digits..].Trim()) : null,
        };

    private static Link Dialled(string number) =>
        new(number.Replace(' ', NoBreak), "tel:" + number.Replace(" ", "", StringComparison.Ordinal));
}
