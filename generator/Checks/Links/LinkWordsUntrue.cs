using System.Text.RegularExpressions;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>Link words that are an address, a number or a publisher's name, on a link that leads to another one.</summary>
internal sealed class LinkWordsUntrue : ILinkRule
{
    public static readonly Rule Descriptor = new("BHS209", "LinkWordsUntrue", Severity.Error)
    {
        Reason = "A reader who sees an address, a phone number or the name of a health service trusts that the link leads there.",
        Bad = "[www.nhs.uk](https://example.com/)",
        Good = "[NHS: back pain](https://www.nhs.uk/conditions/back-pain/)",
        Example = new(ExampleKind.Section, "https://example.com/"),
    };

    public Rule Rule => Descriptor;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Digits of a number that is the same all over a country, such as one for emergencies.</summary>
    private const int LongestShort = 5;

    /// <summary>Second labels under which each name belongs to another.</summary>
    private static readonly string[] SharedEnds = ["co", "org", "ac", "gov", "govt", "com", "net", "edu", "nhs"];

    private static readonly WordPattern Hosts = new(
        "(?<![\\w.-])(?:https?://)?(?<host>(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\.)+(?:com|org|net|edu|gov|int|info|uk|eu|ie|au|nz|us|ca|scot"
        + "|wales|health|example|nl|de|fr|io|app|site|online))(?![\\w-]|\\.\\w)",
        Options);

    private static readonly WordPattern Number = new("^[\\s+(]*\\d(?:[\\s()./\\-\u2010-\u2015]{0,3}\\d)*\\)?$", Options);

    /// <summary>The name of a publisher that stands for itself: three capitals or more.</summary>
    private static readonly WordPattern Capitals = new("(?<![\\p{L}\\d])\\p{Lu}{3,}(?![\\p{L}\\d])", RegexOptions.CultureInvariant);

    public Problem? Judge(ResolvedLink link, PublishedSite site)
    {
        var words = Plain(link.Text);
        return words.Length > 0 && FaultOf(words, link, site) is var (message, fix) ? Descriptor.At(link.Where, message, fix) : null;
    }

    private static (string Message, string Fix)? FaultOf(string words, ResolvedLink link, PublishedSite site)
    {
        var address = link.To switch
        {
            Destination.Elsewhere elsewhere => elsewhere.Address,
            Destination.Page or Destination.Generated => "",
            _ => null,
        };
        if (address is null)
        {
            return null;
        }

        if (address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || Number.IsMatch(words))
        {
            return IsNumberOf(words, address, link)
                ? null
                : (
                    $"The words of this link are `{words}`, and it leads to another number or to none.",
                    "Write the number that the link calls as its words, or other words.");
        }

        var host = HostOf(address, site);
        if (Hosts.Match(words) is { Success: true } shown && !IsWithin(host, shown.Groups["host"].Value))
        {
            return (
                $"The words of this link name the host `{shown.Groups["host"].Value}`, and it leads to "
                + $"`{(host.Length == 0 ? "another place" : host)}`.",
                "Write where the link leads as its words.");
        }

        return address.Length > 0 && host.Length > 0 && PublisherOf(words, host, site) is { } publisher
            ? (
                $"The words of this link name `{publisher}`, but no source of that publisher lies on `{host}`.",
                "Link to the publisher's own page, add it to `_data/sources.yml`, or use other words.")
            : null;
    }

    private static string Plain(string words) => string.Concat(
        words.Trim().Select(c => c is >= PageReading.FirstFullWidth and <= '\uFF5E' ? (char)(c - PageReading.FirstFullWidth + '!') : c));

    /// <summary>
    /// True for words that are the number which the link calls, and for words without a number, unless the link calls a short or a costly
    /// one.
    /// </summary>
    private static bool IsNumberOf(string words, string address, ResolvedLink link)
    {
        var said = string.Concat(words.Where(char.IsAsciiDigit));
        if (!address.StartsWith("tel:", StringComparison.OrdinalIgnoreCase))
        {
            var leadsToNumbers = link.To is Destination.Page { Parsed: var to } && to.Url == GeneratedRoutes.EmergencyNumbers;
            return leadsToNumbers || said.Length < 3 || (said.Length == 4 && said[..2] is "19" or "20");
        }

        var called = PhoneNumbers.OfAddress(address);
        var mayBeUnseen = (called.Length > LongestShort || address.Contains('+')) && !PhoneNumbers.IsPremium(called);
        return (said.Length < 3 && mayBeUnseen)
            || said == called
            || said == string.Concat(address.Where(char.IsAsciiDigit))
            || (said.Length > 6 && called.Length > 6 && said.EndsWith(called.TrimStart('0'), StringComparison.Ordinal));
    }

    private static string HostOf(string address, PublishedSite site)
    {
        if (address.Length == 0)
        {
            return site.Settings.BaseUrl.Host;
        }

        var mail = address.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase);
        return mail ? address[(address.IndexOf('@', StringComparison.Ordinal) + 1)..].Split('?')[0]
            : WebAddress.Read(address)?.Host ?? "";
    }

    /// <summary>True where a host is the one that was named, or lies under it.</summary>
    private static bool IsWithin(string host, string named) =>
        Bare(host).Equals(Bare(named), StringComparison.OrdinalIgnoreCase)
        || host.EndsWith("." + Bare(named), StringComparison.OrdinalIgnoreCase);

    private static string Bare(string host) => host.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? host[4..] : host;

    /// <summary>The publisher that the words name, where the host is none of those its sources lie on.</summary>
    private static string? PublisherOf(string words, string host, PublishedSite site)
    {
        foreach (var name in Capitals.Matches(words).Select(match => match.Value))
        {
            var hosts = site.Data.Sources.Values
                .Where(source => Names(source.Publisher, name))
                .Select(source => OwnerOf(source.Url.Host))
                .ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (hosts.Count > 0 && !hosts.Contains(OwnerOf(host)))
            {
                return name;
            }
        }

        return null;
    }

    private static bool Names(string publisher, string name) => Capitals.Matches(publisher).Any(match => match.Value == name);

    /// <summary>The part of a host that one owner has: `nhs.uk`, `hse.ie`, `versusarthritis.org`, `macmillan.org.uk`.</summary>
    private static string OwnerOf(string host)
    {
        var labels = host.ToLowerInvariant().TrimEnd('.').Split('.');
        var count = labels.Length > 2 && labels[^1].Length == 2 && Array.IndexOf(SharedEnds, labels[^2]) >= 0 && labels[^2] != "nhs"
            ? 3
            : 2;
        return string.Join('.', labels.TakeLast(count));
    }
}
