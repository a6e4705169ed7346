using System.Buffers;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>
/// Finds web and mail addresses in text, where Markdown makes no links of them: `https://...`, `www....`, `nhs.uk/...`, `a@b.example`.
/// </summary>
internal static class BareAddress
{
    /// <summary>What stands for one among the words of a page: a sign that no text may hold, which is no word to any rule.</summary>
    public const char Sign = '\uFFFC';

    private const string Protocol = "://";
    private const string Host = "www.";
    private const string MailTo = "mailto:";

    private static readonly string[] Schemes = ["https", "http", "ftp"];

    private static readonly SearchValues<string> Marks = SearchValues.Create(
        [
            Protocol, Host, "@", ".uk/", ".com/", ".org/", ".net/", ".gov/", ".edu/", ".int/", ".info/", ".health/", ".eu/", ".ie/",
            ".au/", ".ca/", ".nz/", ".us/", ".de/", ".fr/",
        ],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Signs that stand in no address; Markdown would not let the brackets and the backslash through either.</summary>
    private static readonly SearchValues<char> Ends =
        SearchValues.Create(" \t\r\n\u00A0<>\"`|\\^{}[]\u2018\u2019\u201C\u201D\u00AB\u00BB\u2026");

    private static readonly SearchValues<char> OfMail =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.@_%+-");

    private static readonly SearchValues<char> OfHost =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.-");

    /// <summary>The first address that begins in a stretch of a text; it may reach over the end of the stretch.</summary>
    public static TextSpan? FirstIn(ReadOnlySpan<char> text, int from, int end)
    {
        while (from < end && text[from..end].IndexOfAny(Marks) is >= 0 and var skipped)
        {
            var mark = from + skipped;
            if (StartOf(text, from, mark) is { } start && EndOf(text, start) is var last && last > mark + 1)
            {
                return new TextSpan(start, last);
            }

            from = mark + 1;
        }

        return null;
    }

    /// <summary>The end of the address that begins at an offset, without the signs that end its sentence.</summary>
    public static int EndOf(ReadOnlySpan<char> text, int start)
    {
        var length = text[start..].IndexOfAny(Ends);
        var end = length < 0 ? text.Length : start + length;
        if (IsMail(text[start..end]))
        {
            var from = start + (text[start..].StartsWith(MailTo, StringComparison.OrdinalIgnoreCase) ? MailTo.Length : 0);
            var behind = text[from..end].IndexOfAnyExcept(OfMail);
            end = behind < 0 ? end : from + behind;
        }

        while (end > start && IsBehind(text[start..end]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The address as it stands in angle brackets.</summary>
    public static string Whole(ReadOnlySpan<char> address)
    {
        if (IsMail(address))
        {
            return address[(address.LastIndexOf(':') + 1)..].ToString();
        }

        return address.Contains(Protocol, StringComparison.Ordinal) ? address.ToString() : $"https://{address}";
    }

    public static bool IsMail(ReadOnlySpan<char> address) =>
        address.Contains('@')
        && !address.Contains(Protocol, StringComparison.Ordinal)
        && !address.StartsWith(Host, StringComparison.OrdinalIgnoreCase);

    private static int? StartOf(ReadOnlySpan<char> text, int from, int mark) => text[mark] switch
    {
        ':' => StartOfScheme(text[..mark], from, text[(mark + Protocol.Length)..]),
        '@' => StartOfMail(text[..mark], from, text[(mark + 1)..]),
        '.' => StartOfHost(text[..mark], from),
        _ => StartOfWww(text[..mark], text[(mark + Host.Length)..]),
    };

    private static int? StartOfScheme(ReadOnlySpan<char> before, int from, ReadOnlySpan<char> behind)
    {
        foreach (var scheme in Schemes)
        {
            if (before[from..].EndsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                return behind.Length > 0 && char.IsLetterOrDigit(behind[0]) ? before.Length - scheme.Length : null;
            }
        }

        return null;
    }

    private static int? StartOfMail(ReadOnlySpan<char> before, int from, ReadOnlySpan<char> behind)
    {
        var start = Math.Max(from, before.LastIndexOfAnyExcept(OfMail) + 1);
        var length = behind.IndexOfAnyExcept(OfMail);
        var host = (length < 0 ? behind : behind[..length]).TrimEnd(".-");
        var dot = host.LastIndexOf('.');
        if (start == before.Length || dot <= 0 || dot > host.Length - 3 || host.Contains('@') || !char.IsAsciiLetter(host[^1]))
        {
            return null;
        }

        return before[from..start].EndsWith(MailTo, StringComparison.OrdinalIgnoreCase) ? start - MailTo.Length : start;
    }

    /// <summary>A host without `www.`, which only a path behind it tells from words.</summary>
    private static int? StartOfHost(ReadOnlySpan<char> before, int from)
    {
        var start = Math.Max(from, before.LastIndexOfAnyExcept(OfHost) + 1);
        var isInside = start > 0 && (before[start - 1] is '@' or '/' or ':' or '#' || char.IsLetterOrDigit(before[start - 1]));
        return start < before.Length && !isInside && char.IsAsciiLetterOrDigit(before[start]) ? start : null;
    }

    private static int? StartOfWww(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        var isInside = before.Length > 0 && (before[^1] is '.' or '/' or '@' or '-' || char.IsLetterOrDigit(before[^1]));
        return !isInside && behind.Length > 0 && char.IsLetterOrDigit(behind[0]) ? before.Length : null;
    }

    /// <summary>True where the last sign belongs to the sentence: a full stop, the bracket around the address.</summary>
    private static bool IsBehind(ReadOnlySpan<char> address) =>
        address[^1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_' or '~'
        || (address[^1] == ')' && address.Count(')') > address.Count('('));
}
