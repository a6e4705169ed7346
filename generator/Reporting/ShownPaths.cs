using BackHealthSite.Source;

namespace BackHealthSite.Reporting;

/// <summary>How paths under the input folder are shown: relative to the working folder with `/`, or whole when outside it.</summary>
internal sealed class ShownPaths
{
    private readonly string prefix;

    public ShownPaths(GivenPath input)
    {
        var whole = Path.GetFullPath(input.Text, input.Folder);
        var relative = Path.GetRelativePath(input.Folder, whole);
        var isOutside = Path.IsPathRooted(relative) || relative.Split(Path.DirectorySeparatorChar)[0] == "..";
        var shown = isOutside ? whole : relative;
        prefix = shown == "." ? "" : shown.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/') + "/";
    }

    /// <summary>The path fit to be printed.</summary>
    public string Of(string path)
    {
        var shown = PrintableText.OfLine(prefix + path);

        // A line that begins with `::` would be a command to GitHub's runner.
        return shown.StartsWith(':') ? "./" + shown : shown;
    }

    /// <summary>
    /// The same place as a relative address, or as a `file:` address when outside the working folder (RFC 3986, section 4.2).
    /// </summary>
    public string AddressOf(string path)
    {
        var escaped = string.Join('/', (prefix + path).Split('/').Select(Uri.EscapeDataString));
        return Path.IsPathRooted(prefix) ? new Uri("file:///").AbsoluteUri + escaped.TrimStart('/') : escaped;
    }
}
