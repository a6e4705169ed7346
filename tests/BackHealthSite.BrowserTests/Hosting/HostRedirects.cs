using System.Text;

namespace BackHealthSite.BrowserTests.Hosting;

/// <summary>The lines of `_redirects` as Cloudflare Pages reads them: they come before the files.</summary>
internal sealed record HostRedirects(IReadOnlyDictionary<string, string> Targets)
{
    public static readonly HostRedirects None = new(new Dictionary<string, string>());

    public static HostRedirects Read(ReadOnlyMemory<byte> file)
    {
        var text = Encoding.UTF8.GetString(file.Span);
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')).ToList();
        Assert.All(lines, line => Assert.Contains(line[2], (string[])["301!", "301"]));

        // A line that forces its status is for Netlify alone.
        var obeyed = lines.Where(line => line[2] == "301");
        return new HostRedirects(obeyed.ToDictionary(line => line[0], line => line[1], StringComparer.Ordinal));
    }

    public string? From(string path) => Targets.GetValueOrDefault(path);
}
