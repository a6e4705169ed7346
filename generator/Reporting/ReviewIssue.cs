using System.Globalization;
using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Addresses;
using BackHealthSite.Site;

namespace BackHealthSite.Reporting;

/// <summary>
/// The words of the one issue that tells maintainers what is due, in Markdown: articles to check again, and addresses to protect.
/// </summary>
internal static class ReviewIssue
{
    // GitHub takes 65,536 characters; some are left for the last line of each list.
    private const int MostCharacters = 60_000;

    /// <summary>Empty where nothing is due.</summary>
    /// <param name="site">The site, without errors.</param>
    /// <param name="days">Within how many days an article has to be due; null takes all.</param>
    /// <param name="paths">How files are shown.</param>
    public static string Markdown(PublishedSite site, int? days, ShownPaths paths)
    {
        var reviews = DueReview.Of(site, days).ToList();
        // A site without the list protects no address, so none is waiting.
        var addresses = site.Data.Addresses is null ? [] : AddressChanges.Of(site).Added;
        if (reviews.Count == 0 && addresses.Count == 0)
        {
            return "";
        }

        var text = new StringBuilder();
        text.Append(
            CultureInfo.InvariantCulture,
            $"What is due on {IsoDay.Text(site.Today)}. This text is written anew each week, and the issue is "
            + $"closed when nothing is left.\n");
        if (reviews.Count > 0)
        {
            text.Append(
                "\n## Articles to check again\n\nRead each against its sources and correct it. Then write the day under `checked`, "
                + "and a later one under `recheck`. While one is overdue, its page tells readers so.\n\n");
            Append(text, [.. reviews.Select(review => Item(review, site.Settings.Repository, paths))], "`list reviews`");
        }

        if (addresses.Count > 0)
        {
            text.Append(
                "\n## Addresses to protect\n\nThese are published, but nothing keeps them working yet. "
                + "Run `dotnet run --project generator -c Release -- check --accept-urls`, read the change and commit it.\n\n");
            Append(text, [.. addresses.Select(address => $"- {MarkdownText.Code(address)}\n")], "`list addresses`");
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, IReadOnlyList<string> items, string whole)
    {
        // Half for each list, so that neither crowds out the other.
        var most = text.Length + (MostCharacters / 2);
        for (var i = 0; i < items.Count; i++)
        {
            if (text.Length + items[i].Length > most)
            {
                text.Append(CultureInfo.InvariantCulture, $"- {Remainder.Of(items.Count - i)}; {whole} shows them all\n");
                return;
            }

            text.Append(items[i]);
        }
    }

    private static string Item(DueReview review, Uri? repository, ShownPaths paths)
    {
        var path = review.Article.Page.File.Path;
        var file = MarkdownText.Code(paths.Of(path));
        var linked = repository is null ? file : $"[{file}]({repository.AbsoluteUri.TrimEnd('/')}/blob/HEAD/{paths.AddressOf(path)})";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"- [ ] {linked}<br>\n  {MarkdownText.Literal(review.Article.Title)}; {(review.IsOverdue ? "**overdue** since" : "due on")} "
            + $"{IsoDay.Text(review.Due)}, last checked on {IsoDay.Text(review.Checked)}\n");
    }
}
