using BackHealthSite.Checks;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Publishing.Addresses;

/// <summary>An address that was published once and leads nowhere now.</summary>
internal sealed class AddressLost : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS608", "AddressLost", Severity.Error)
    {
        Reason = "Readers have kept the address, and other sites and printed sheets link to it: whoever follows it must arrive.",
        Bad = "input/causes/slipped-disc.md is renamed to herniated-disc.md, and nothing more.",
        Good = "herniated-disc.md says redirectFrom: [/causes/slipped-disc/]",
        Example = new(ExampleKind.Matter, "Muscle strain")
        {
            Bad = "order: 3",
            Good = "redirectFrom: [/causes/pulled-muscle/]",
            Beside = "-- _data/addresses.txt --\n/\n/causes/strain/\n/causes/pulled-muscle/",
        },
        Remedy = new(
            RemedyGroup.Links,
            "a page that readers know is gone, often because its file was renamed: write `redirectFrom: [/old/path/]` at "
            + "the top of the article that takes its place. Should it be gone for good, say so in the pull request. An "
            + "article that is not online yet can be renamed freely"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site)
    {
        var listed = ListedPage.Of(site.Data.Addresses);
        var alive = site.AllPages.Where(site.Holds).Select(page => page.Url)
            .Concat(GeneratedRoutes.All)
            .Concat(site.Redirects.Select(redirect => redirect.From))
            .ToHashSet();
        var gone = listed.Where(page => !alive.Contains(page.Url)).ToList();
        if (gone.Count == 0)
        {
            return [];
        }

        var excused = ExcusedAddresses.Of(site);
        var suggestions = new RedirectSuggestions(site, listed);
        var lost = gone.Where(page => !excused.Contains(page.Url)).Select(page => (Page: page, Heir: suggestions.Of(page.Url))).ToList();
        var shares = lost.Where(entry => entry.Heir is not null).ToLookup(entry => entry.Heir!, entry => entry.Page.Url.Value);
        return lost.Select(entry => entry.Heir is { } heir ? Known(entry.Page, heir, shares[heir]) : Unknown(entry.Page));
    }

    private static Problem Known(ListedPage page, ParsedPage heir, IEnumerable<string> lost)
    {
        var matter = heir.FrontMatter;
        var line = $"`redirectFrom: [{string.Join(", ", matter.RedirectFrom.Select(from => from.Value).Concat(lost))}]`";
        var where = matter.RedirectFrom.Count > 0 ? matter.RedirectFrom[0].Where : matter.Title.Where;
        return heir.Url == page.Url
            ? Descriptor.At(
                where,
                $"`{page.Url}` was published, and as a draft this page leaves readers who kept the address nowhere.",
                $"Take `excluded` out, or write {line.Replace("[, ", "[", StringComparison.Ordinal)} into the "
                + $"article that takes its place.")
            : Descriptor.At(
                where,
                $"`{page.Url}` was published and is gone, and this page seems to take its place.",
                $"Write {line} among the lines at the top of this file. If another article takes its place, write it there.");
    }

    private static Problem Unknown(ListedPage page) => Descriptor.At(
        page.Where,
        $"`{page.Url}` was published and is gone: readers who kept the address arrive nowhere.",
        $"Write `redirectFrom: [{page.Url}]` among the lines at the top of the article that takes its place. If none does, say so in the "
        + $"pull request: a maintainer lets the address go with `check --accept-urls`.");
}
