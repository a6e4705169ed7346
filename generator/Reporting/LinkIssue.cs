using System.Globalization;
using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.LinkChecking;
using BackHealthSite.Source;

namespace BackHealthSite.Reporting;

/// <summary>The words of the one issue that tells maintainers about links to other sites, in Markdown.</summary>
internal static class LinkIssue
{
    // GitHub takes 65,536 characters; some are left for the last line.
    private const int MostCharacters = 60_000;

    /// <summary>Places of one link that are named.</summary>
    private const int MostPlaces = 20;

    private static readonly (LinkState State, string Heading, string WhatToDo)[] Groups =
    [
        (LinkState.Broken, "Broken", "Open each in a browser. Find the page's new address, or another source that says the same."),
        (LinkState.Moved, "Moved", "These still work. If the new address says the same, write it in place of the old one."),
        (
            LinkState.Unknown,
            "Not known",
            "This check could not tell: a server was slow, down, or lets no programs in. If a page opens in a "
            + "browser, nothing is to be done."),
    ];

    public static string Markdown(LinkReport report, IReadOnlyDictionary<string, SourceFile> sources, ShownPaths paths, DateOnly today)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"Links to other sites, checked on {IsoDay.Text(today)}: {report.Links.Count} in all");
        foreach (var (state, heading, _) in Groups)
        {
            text.Append(CultureInfo.InvariantCulture, $", {report.In(state).Count()} {heading.ToLowerInvariant()}");
        }

        text.Append(".\n\nThis text is written anew by each weekly check, and the issue is closed when no link is broken.\n");
        foreach (var (state, heading, whatToDo) in Groups)
        {
            var links = report.In(state)
                .OrderBy(link => link.Known.Since)
                .ThenBy(link => link.Link.Address.AbsoluteUri, StringComparer.Ordinal)
                .ToList();
            if (links.Count > 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"\n## {heading}\n\n{whatToDo}\n\n");
                Append(text, [.. links.Select(link => Item(link, sources, paths))]);
            }
        }

        return text.ToString();
    }

    /// <summary>One that is too long for what is left does not keep the others out.</summary>
    private static void Append(StringBuilder text, IReadOnlyList<string> items)
    {
        var unshown = 0;
        foreach (var item in items)
        {
            if (text.Length + item.Length > MostCharacters)
            {
                unshown++;
                continue;
            }

            text.Append(item);
        }

        if (unshown > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"- {Remainder.Of(unshown)}; `check-links` lists them all\n");
        }
    }

    private static string Item(CheckedLink link, IReadOnlyDictionary<string, SourceFile> sources, ShownPaths paths)
    {
        var (finding, since) = (link.Known.Finding, IsoDay.Text(link.Known.Since));
        var what = finding.MovedTo is { } target
            ? $"now at {MarkdownText.Code(target.AbsoluteUri + FragmentOf(link.Link))}"
            : MarkdownText.Literal(finding.Why);
        var item = new StringBuilder($"- [ ] {MarkdownText.Code(link.Link.Address.AbsoluteUri)}<br>\n  {what}; since {since}\n");
        foreach (var place in link.Link.Places.Take(MostPlaces))
        {
            item.Append(CultureInfo.InvariantCulture, $"  - {MarkdownText.Code(Shown(place, sources, paths))}\n");
        }

        if (link.Link.Places.Length > MostPlaces)
        {
            item.Append(CultureInfo.InvariantCulture, $"  - {Remainder.Of(link.Link.Places.Length - MostPlaces)}\n");
        }

        return item.ToString();
    }

    /// <summary>What stands behind the `#` at every place of a link; nothing where the places differ.</summary>
    private static string FragmentOf(WebLink link)
    {
        var fragments = link.Places.Select(place => link.Fragments.GetValueOrDefault(place, "")).Distinct(StringComparer.Ordinal).ToList();
        return fragments.Count == 1 ? fragments[0] : "";
    }

    private static string Shown(Location place, IReadOnlyDictionary<string, SourceFile> sources, ShownPaths paths)
    {
        var at = TextPosition.Of(sources[place.Path], place.Span.Start);
        return string.Create(CultureInfo.InvariantCulture, $"{paths.Of(place.Path)}:{at.Line}:{at.Column}");
    }
}
