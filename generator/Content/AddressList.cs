using System.Buffers;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Content;

/// <summary>What a reader can link to or keep: a page of the site, or a heading on it; the anchor is empty for the page itself.</summary>
internal readonly record struct PublicAddress(UrlPath Page, string Anchor)
{
    public override string ToString() => Anchor.Length == 0 ? Page.Value : $"{Page}#{Anchor}";
}

/// <summary>The addresses that were published once and must not stop working, each with its line in `_data/addresses.txt`.</summary>
internal sealed record AddressList(IReadOnlyList<Located<PublicAddress>> Lines);

/// <summary>Reads and writes the list of addresses: one a line, in ordinal order, so that a change shows as the lines it adds or takes out.</summary>
internal static class AddressListReader
{
    public const string Path = SiteSources.AddressListPath;

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-./");

    private static readonly SearchValues<char> NeverInAnchors = SearchValues.Create(" \t#/<>`");

    private const string Head = """
        # Every address that readers may have kept: pages, and headings on them.
        # Written by `check --accept-urls`. No article needs a change here.

        """;

    /// <summary>The list of a site; a line that cannot be read is a problem, and the others still hold.</summary>
    public static AddressList Read(SourceFile file, List<Problem> problems)
    {
        var lines = new List<Located<PublicAddress>>();
        var start = 0;
        foreach (var range in file.Text.AsSpan().Split('\n'))
        {
            var line = file.Text.AsSpan(range);
            var words = line.Trim();
            if (words.Length > 0 && words[0] != '#')
            {
                var from = start + line.IndexOf(words[0]);
                var where = file.At(from, from + words.Length);
                if (Parse(words) is { } address)
                {
                    lines.Add(new Located<PublicAddress>(address, where));
                }
                else
                {
                    problems.Add(AddressLineInvalid.At(where, words.ToString()));
                }
            }

            start += line.Length + 1;
        }

        return new AddressList(lines);
    }

    /// <summary>The whole file for these addresses.</summary>
    public static string TextOf(IEnumerable<PublicAddress> addresses) =>
        Head.ReplaceLineEndings("\n") + string.Concat(addresses.Select(address => address.ToString()).Order(StringComparer.Ordinal).Distinct().Select(line => line + "\n"));

    private static PublicAddress? Parse(ReadOnlySpan<char> line)
    {
        var hash = line.IndexOf('#');
        var path = hash < 0 ? line : line[..hash];
        var anchor = hash < 0 ? "" : line[(hash + 1)..];
        var isAnchor = hash < 0 || (anchor.Length > 0 && !anchor.ContainsAny(NeverInAnchors));
        return isAnchor && IsPath(path) ? new PublicAddress(new UrlPath(path.ToString()), anchor.ToString()) : null;
    }

    /// <summary>True for `/`, `/causes/sciatica/` and `/feed.xml`.</summary>
    private static bool IsPath(ReadOnlySpan<char> path) =>
        path.Length > 0 && path[0] == '/'
        && path.IndexOf("//", StringComparison.Ordinal) < 0
        && (path[^1] == '/' || path[path.LastIndexOf('/')..].Contains('.'))
        && path.IndexOfAnyExcept(Letters) < 0;
}

/// <summary>A list of addresses that was there and is gone, or holds nothing any more.</summary>
internal static class AddressListGone
{
    public static readonly Rule Descriptor = new("BHS168", "AddressListGone", Severity.Error)
    {
        Reason = "The list keeps every address that readers may have kept. Without it articles could vanish, and no check would say so.",
        Bad = "keepAddresses: on in settings.yml, and no _data/addresses.txt",
        Good = "keepAddresses: on in settings.yml, and _data/addresses.txt as `check --accept-urls` writes it",
    };

    /// <param name="list">The list; null where there is no file.</param>
    /// <param name="keeps">Where the settings say that the site keeps one; null where they do not.</param>
    public static IEnumerable<Problem> Check(AddressList? list, Location? keeps)
    {
        if (list is null && keeps is not null)
        {
            yield return Descriptor.At(keeps, $"The site keeps its addresses, but `{AddressListReader.Path}` is gone.", "Restore it from the repository. Only a new site writes it, with `check --accept-urls`.");
        }
        else if (list is { Lines.Count: 0 })
        {
            yield return Descriptor.At(Location.StartOf(AddressListReader.Path), "The list of addresses holds none.", "Restore it from the repository. Only a new site writes it, with `check --accept-urls`.");
        }
    }

    /// <summary>The pages of warning signs whose lines were cut from the list, so that they could vanish next.</summary>
    /// <param name="warnings">The address of each article about a warning sign, and where it says its title.</param>
    /// <param name="list">The list, which holds some lines.</param>
    public static IEnumerable<Problem> CheckWarnings(IEnumerable<(UrlPath Url, Location Where)> warnings, AddressList list)
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

/// <summary>A site that says it keeps no list of its addresses.</summary>
internal static class AddressesNotKept
{
    public static readonly Rule Descriptor = new("BHS466", "AddressesNotKept", Severity.Warning)
    {
        Reason = "Where the list is switched off, articles can vanish, those about warning signs too, and no check says so: every report has to.",
        Bad = "keepAddresses: off",
        Good = "keepAddresses: on, and _data/addresses.txt as `check --accept-urls` writes it",
    };

    /// <param name="list">The list; null where there is no file.</param>
    /// <param name="refuses">Where the settings say that the site keeps none; null where they do not.</param>
    public static IEnumerable<Problem> Check(AddressList? list, Location? refuses)
    {
        if (refuses is not null)
        {
            yield return Descriptor.At(
                refuses,
                list is null ? "The site keeps no list of its addresses: a page that vanishes is noticed by nobody." : $"`{AddressListReader.Path}` is there, and the settings say that it is not kept.",
                "Write `keepAddresses: on`, and restore the list or write it with `check --accept-urls`.");
        }
    }
}

/// <summary>A line of the list of addresses that is no address.</summary>
internal static class AddressLineInvalid
{
    public static readonly Rule Descriptor = new("BHS610", "AddressLineInvalid", Severity.Error)
    {
        Reason = "A line that cannot be read protects no address, and nobody would notice.",
        Bad = "https://example.org/causes/sciatica",
        Good = "/causes/sciatica/",
    };

    public static Problem At(Location where, string line) => Descriptor.At(
        where,
        line[0] is '<' or '>' or '=' or '|'
            ? "This line is what git leaves where two changes meet; it is no address."
            : $"`{line}` is no address of this site.",
        "Write one address a line, from its first `/` to its last, such as `/causes/sciatica/` or `/causes/sciatica/#symptoms`, or take the line out.");
}
