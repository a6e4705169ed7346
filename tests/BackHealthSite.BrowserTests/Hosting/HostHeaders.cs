using System.Text;

namespace BackHealthSite.BrowserTests.Hosting;

/// <summary>The headers of `_headers` as Netlify and Cloudflare Pages read them: those of every line that a path fits.</summary>
internal sealed record HostHeaders(IReadOnlyList<HostHeaders.Rule> Rules)
{
    public static readonly HostHeaders None = new([]);

    public static HostHeaders Read(ReadOnlyMemory<byte> file)
    {
        var rules = new List<Rule>();
        foreach (var line in Encoding.UTF8.GetString(file.Span).Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith("  ", StringComparison.Ordinal))
            {
                var parts = line.Trim().Split(": ", 2);
                rules[^1].Headers.Add((parts[0], parts[1]));
            }
            else
            {
                rules.Add(new Rule(line, []));
            }
        }

        return new HostHeaders(rules);
    }

    public IEnumerable<(string Name, string Value)> For(string path) =>
        Rules.Where(rule => rule.Fits(path)).SelectMany(rule => rule.Headers);

    /// <summary>A path, or the start of one before a star, and what belongs to it.</summary>
    internal sealed record Rule(string Path, List<(string Name, string Value)> Headers)
    {
        public bool Fits(string path) => Path.EndsWith('*') ? path.StartsWith(Path[..^1], StringComparison.Ordinal) : path == Path;
    }
}
