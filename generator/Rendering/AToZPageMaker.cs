using System.Globalization;
using BackHealthSite.Site;
using BackHealthSite.Site.Lists;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Fills the A to Z: all names on one page, or the letters with what each holds and a page for each letter.</summary>
internal static class AToZPageMaker
{
    public const string Heading = "A to Z";

    public static AToZPage Make(PageContext context)
    {
        var list = context.Site.Lists.AToZ;
        var head = context.Head(
            Heading,
            "Every article by its name and by the everyday names that people use for it, from A to Z.",
            GeneratedRoutes.AToZ);
        var page = Page(context, head, Heading) with { Crumbs = context.Crumbs(new Crumb(Heading, null)) };
        return list.IsCut
            ? page with { Overview = [.. list.Letters.Select(letter => Way(letter, context))] }
            : page with { Letters = [.. list.Letters.Select(letter => Group(letter.Letter, letter.All, context))] };
    }

    /// <summary>A page of one letter.</summary>
    public static AToZPage OfLetter(LetterList letter, ListPage<AToZName> shown, PageContext context)
    {
        var pages = new ListPagesMaker(context);
        var heading = ListPagesMaker.Numbered($"{Heading}: {letter.Letter}", letter.Names, shown);
        var description = $"Articles about back pain whose names or everyday names begin with {letter.Letter}.";
        return Page(context, context.Head(heading, ListPagesMaker.Described(description, letter.Names, shown), shown.Url), heading) with
        {
            Crumbs = pages.Crumbs(letter.Names, shown, new Crumb(Heading, context.Addresses.Href(GeneratedRoutes.AToZ)), letter.Letter),
            CurrentLetterHref = context.Addresses.Href(letter.Names.First.Url),
            Letters = [Group(letter.Letter, shown.Entries, context)],
            Pages = pages.Make(letter.Names, shown, entry => entry.Name),
        };
    }

    private static AToZPage Page(PageContext context, PageHead head, string heading) => new(context.Frame, head, heading)
    {
        CurrentTopicHref = context.Addresses.Href(GeneratedRoutes.AToZ),
        Ways = [.. context.Site.Lists.AToZ.Letters.Select(letter => new Link(letter.Letter, HrefOf(letter, context)))],
    };

    private static string HrefOf(LetterList letter, PageContext context) =>
        context.Site.Lists.AToZ.IsCut ? context.Addresses.Href(letter.Names.First.Url) : "#" + AnchorOf(letter.Letter);

    private static string AnchorOf(string letter) => "page-letter-" + letter.ToLowerInvariant();

    private static LetterGroup Group(string letter, IEnumerable<AToZName> names, PageContext context) =>
        new(letter, AnchorOf(letter), [.. names.Select(name => Entry(name, context))]);

    private static AToZEntry Entry(AToZName name, PageContext context) =>
        new(name.Name, context.Addresses.Href(name.Article.Url), name.IsAlias ? name.Article.Title : null);

    private static LetterWay Way(LetterList letter, PageContext context)
    {
        var names = letter.All.Select(entry => entry.Name).ToList();
        var words = names.Count == 1
            ? names[0]
            : string.Create(CultureInfo.InvariantCulture, $"{names.Count} names, from {names[0]} to {names[^1]}");
        return new LetterWay(AnchorOf(letter.Letter), new Link(letter.Letter, HrefOf(letter, context)), words);
    }
}
