using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Publishing.Addresses;

/// <summary>A heading that was published once and whose address nothing on its page keeps.</summary>
internal sealed class AnchorLost : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS609", "AnchorLost", Severity.Error)
    {
        Reason = "A link to the old heading would open the page at its top, and the reader would have to look for the place.",
        Bad = "## Self-care becomes ## What you can do, and nothing more.",
        Good = "## What you can do {#self-care}",
        Example = new(ExampleKind.Section, "Muscle strain")
        {
            Bad = "## What you can do",
            Beside = "-- _data/addresses.txt --\n/\n/causes/strain/\n/causes/strain/#self-care",
        },
        Remedy = new(
            RemedyGroup.Links,
            "a heading that readers know was reworded or merged: write its old name behind the heading, `## New words "
            + "{#old-words}`; a heading that has such a name keeps both, `{#first #second}`"),
    };

    public Rule Rule => Descriptor;

    /// <summary>
    /// Looks at pages that are there. The headings of one that is redirected are kept on the page that it leads to: a reader's browser
    /// carries them there.
    /// </summary>
    public IEnumerable<Problem> Check(PublishedSite site)
    {
        var pages = new Dictionary<UrlPath, ParsedPage>();
        foreach (var page in site.AllPages.Where(site.Holds))
        {
            pages.TryAdd(page.Url, page);
        }

        foreach (var redirect in site.Redirects.Where(redirect => pages.ContainsKey(redirect.To)))
        {
            pages.TryAdd(redirect.From, pages[redirect.To]);
        }

        return from listed in ListedPage.Of(site.Data.Addresses)
               where pages.ContainsKey(listed.Url)
               group listed by pages[listed.Url].Url into ofPage
               from problem in Check(ofPage.SelectMany(listed => listed.Lines), pages[ofPage.Key])
               select problem;
    }

    private static IEnumerable<Problem> Check(IEnumerable<Located<PublicAddress>> lines, ParsedPage page)
    {
        var kept = page.Headings.SelectMany(heading => heading.Anchors).Select(anchor => anchor.Value).ToHashSet(StringComparer.Ordinal);
        var known = lines.Select(line => line.Value.Anchor).Where(anchor => anchor.Length > 0).Distinct().ToList();
        if (known.TrueForAll(kept.Contains))
        {
            return [];
        }

        // A heading that is only mistyped is not lost.
        kept.UnionWith(MeantAnchors.Of(page));
        var lost = known.Where(anchor => !kept.Contains(anchor)).ToList();
        if (lost.Count == 0)
        {
            return [];
        }

        var suggestions = new AnchorSuggestions(page, known.ToHashSet(StringComparer.Ordinal));
        var found = lost.Select(anchor => (Anchor: anchor, Heir: suggestions.Of(anchor, isOnly: lost.Count == 1))).ToList();
        var shares = found.Where(entry => entry.Heir is not null).ToLookup(entry => entry.Heir!, entry => entry.Anchor);
        return found.Select(entry => entry.Heir is { } heir
            ? Known(entry.Anchor, heir, suggestions.BracesOf(heir, shares[heir]))
            : Unknown(entry.Anchor, page));
    }

    private static Problem Known(string anchor, Heading heir, string braces) => Descriptor.At(
        heir.Where,
        $"`#{anchor}` was published and is gone from this page; this heading seems to stand in its place.",
        heir.IsAnchorWritten
            ? $"Make its braces `{braces}`, then old links still lead here."
            : $"Write `{braces}` behind this heading, then old links still lead here.");

    private static Problem Unknown(string anchor, ParsedPage page) => Descriptor.At(
        page.FrontMatter.Title.Where,
        $"`#{anchor}` was published and is gone from this page: old links to that heading lead nowhere.",
        $"Write `{{#{anchor}}}` behind the heading under which its words stand now.");
}
