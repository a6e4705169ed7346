using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A list of addresses that was there and is gone, or holds nothing any more.</summary>
internal sealed class AddressListGone : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS168", "AddressListGone", Severity.Error)
    {
        Reason = "The list keeps every address that readers may have kept. Without it articles could vanish, and no check would say so.",
        Bad = "keepAddresses: on in settings.yml, and no _data/addresses.txt",
        Good = "keepAddresses: on in settings.yml, and _data/addresses.txt as `check --accept-urls` writes it",
        Example = new(ExampleKind.Files, "on") { Bad = "-- settings.yml + --\nkeepAddresses: on", Good = "" },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site) => site.Data.Addresses is { Lines.Count: > 0 } list
        ? CheckWarnings(site.ArticlesOf(TopicKind.WarningSign).Select(article => (article.Url, article.Page.FrontMatter.Title.Where)), list)
        : Check(site.Data.Addresses, site.Settings.KeepsAddresses);

    /// <param name="list">The list; null where there is no file.</param>
    /// <param name="keeps">Where the settings say that the site keeps one; null where they do not.</param>
    private static IEnumerable<Problem> Check(AddressList? list, Location? keeps)
    {
        if (list is null && keeps is not null)
        {
            yield return Descriptor.At(
                keeps,
                $"The site keeps its addresses, but `{AddressListReader.Path}` is gone.",
                "Restore it from the repository. Only a new site writes it, with `check --accept-urls`.");
        }
        else if (list is { Lines.Count: 0 })
        {
            yield return Descriptor.At(
                Location.StartOf(AddressListReader.Path),
                "The list of addresses holds none.",
                "Restore it from the repository. Only a new site writes it, with `check --accept-urls`.");
        }
    }

    /// <summary>The pages of warning signs whose lines were cut from the list, so that they could vanish next.</summary>
    /// <param name="warnings">The address of each article about a warning sign, and where it says its title.</param>
    /// <param name="list">The list, which holds some lines.</param>
    private static IEnumerable<Problem> CheckWarnings(IEnumerable<(UrlPath Url, Location Where)> warnings, AddressList list)
    {
        var listed = list.Lines.Select(line => line.Value.Page).ToHashSet();
        return from warning in warnings
               where !listed.Contains(warning.Url)
               select Descriptor.At(
                   warning.Where,
                   $"`{AddressListReader.Path}` has no line for `{warning.Url}`, the page of a warning sign: it could vanish unseen.",
                   "Restore its lines. For a new article, run `check --accept-urls` and commit the list with it.");
    }
}
