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

/// <summary>
/// Reads and writes the list of addresses: one a line, in ordinal order, so that a change shows as the lines it adds or takes out.
/// </summary>
internal static class AddressListReader
{
    public const string Path = ListFiles.Addresses;

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
        Head.ReplaceLineEndings("\n") + string.Concat(
            addresses.Select(address => address.ToString()).Order(StringComparer.Ordinal).Distinct().Select(line => line + "\n"));

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

/// <summary>A line of the list of addresses that is no address.</summary>
internal static class AddressLineInvalid
{
    public static readonly Rule Descriptor = new("BHS610", "AddressLineInvalid", Severity.Error)
    {
        Reason = "A line that cannot be read protects no address, and nobody would notice.",
        Bad = "https://example.org/causes/sciatica",
        Good = "/causes/sciatica/",
        Example = new(ExampleKind.Files, "https://example.org/causes/strain")
        {
            Bad = "-- _data/addresses.txt --\n/causes/strain/\nhttps://example.org/causes/strain",
            Good = "-- _data/addresses.txt --\n/causes/strain/",
        },
    };

    public static Problem At(Location where, string line) => Descriptor.At(
        where,
        line[0] is '<' or '>' or '=' or '|'
            ? "This line is what git leaves where two changes meet; it is no address."
            : $"`{line}` is no address of this site.",
        "Write one address a line, from its first `/` to its last, such as `/causes/sciatica/` or "
        + "`/causes/sciatica/#symptoms`, or take the line out.");
}
