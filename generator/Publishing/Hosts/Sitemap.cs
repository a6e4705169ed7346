using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Publishing.Hosts;

/// <summary>A page in the sitemap, with the day its words were last checked where it has one.</summary>
internal sealed record SitemapEntry(UrlPath Page, DateOnly? Checked);

/// <summary>`sitemap.xml`: the full address of every page, in the order of the addresses.</summary>
internal static class Sitemap
{
    public const string Path = "sitemap.xml";

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static OutputFile Write(SiteSettings settings, IEnumerable<SitemapEntry> entries) => XmlFile.Write(Path, xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var entry in entries.OrderBy(entry => entry.Page))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, settings.AddressOf(entry.Page));
            if (entry.Checked is { } day)
            {
                xml.WriteElementString("lastmod", Namespace, IsoDay.Text(day));
            }

            xml.WriteEndElement();
        }

        xml.WriteFullEndElement();
    });
}
