using System.Buffers;

namespace BackHealthSite.Verification;

/// <summary>The spelling of addresses as the URL standard reads it: stray blanks, back slashes, schemes and dot segments.</summary>
internal static class HrefText
{
    private static readonly SearchValues<char> Rewritten =
        SearchValues.Create([.. Enumerable.Range(0, ' ' + 1).Select(code => (char)code), '\\']);

    /// <summary>Without the blanks and line ends that browsers drop, and with `/` for `\`.</summary>
    public static ReadOnlyMemory<char> AsBrowsersReadIt(ReadOnlyMemory<char> address)
    {
        if (!address.Span.ContainsAny(Rewritten))
        {
            return address;
        }

        var written = address.ToString();
        var start = 0;
        var end = written.Length;
        while (start < end && written[start] <= ' ')
        {
            start++;
        }

        while (end > start && written[end - 1] <= ' ')
        {
            end--;
        }

        return written[start..end]
            .Replace("\t", "", StringComparison.Ordinal)
            .Replace("\n", "", StringComparison.Ordinal)
            .Replace("\r", "", StringComparison.Ordinal)
            .Replace('\\', '/')
            .AsMemory();
    }

    /// <summary>The scheme before the first colon, or nothing.</summary>
    public static ReadOnlySpan<char> SchemeOf(ReadOnlySpan<char> address)
    {
        if (!char.IsAsciiLetter(address[0]))
        {
            return [];
        }

        for (var i = 1; i < address.Length; i++)
        {
            var c = address[i];
            if (c == ':')
            {
                return address[..i];
            }

            if (!char.IsAsciiLetterOrDigit(c) && c is not ('+' or '-' or '.'))
            {
                return [];
            }
        }

        return [];
    }

    /// <summary>Path, query and fragment of an absolute address; the root where it names the host alone.</summary>
    public static ReadOnlyMemory<char> AfterHost(ReadOnlyMemory<char> address, int hostEnd) =>
        hostEnd < address.Length && address.Span[hostEnd] == '/'
            ? address[hostEnd..]
            : string.Concat("/", address.Span[hostEnd..]).AsMemory();

    /// <summary>True when the path has a part that starts with a dot, written out or percent-encoded.</summary>
    public static bool HasDotSegments(ReadOnlySpan<char> address) =>
        address.Contains("/.", StringComparison.Ordinal) || address.Contains("/%2e", StringComparison.OrdinalIgnoreCase);

    /// <summary>True when the `..` parts of an absolute path lead above its root, where a browser would stop and a disk goes on.</summary>
    public static bool ClimbsOut(string path)
    {
        var depth = 0;
        foreach (var part in path[1..].Replace("%2e", ".", StringComparison.OrdinalIgnoreCase).Split('/'))
        {
            depth += part switch { ".." => -1, "." => 0, _ => 1 };
            if (depth < 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>An absolute path with its `.` and `..` parts worked out; query and fragment are kept.</summary>
    public static ReadOnlyMemory<char> Resolve(string address)
    {
        var end = address.AsSpan().IndexOfAny('?', '#');
        var path = end < 0 ? address : address[..end];
        var parts = path[1..].Replace("%2e", ".", StringComparison.OrdinalIgnoreCase).Split('/');
        var kept = new List<string>(parts.Length);
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] == ".." && kept.Count > 0)
            {
                kept.RemoveAt(kept.Count - 1);
            }

            if (parts[i] is not ("." or ".."))
            {
                kept.Add(parts[i]);
            }
            else if (i == parts.Length - 1)
            {
                kept.Add("");
            }
        }

        return string.Concat("/", string.Join('/', kept), end < 0 ? "" : address.AsSpan(end)).AsMemory();
    }
}
