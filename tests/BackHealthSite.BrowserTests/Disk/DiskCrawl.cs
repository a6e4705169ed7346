using BackHealthSite.BrowserTests.Browser;

namespace BackHealthSite.BrowserTests.Disk;

/// <summary>Opens `index.html` from disk and every page that can be reached from there by links.</summary>
/// <param name="reader">Who opens them.</param>
/// <param name="files">The files of the folder, for links to what is not a page.</param>
internal sealed class DiskCrawl(Reader reader, IReadOnlyCollection<string> files)
{
    private const string LinksOfPage =
        "[...document.querySelectorAll('a[href]')].map(link => new URL(link.getAttribute('href'), document.baseURI).href)";
    private const string IdsOfPage = "[...document.querySelectorAll('[id]')].map(element => element.id)";

    private readonly Dictionary<string, HashSet<string>> ids = new(StringComparer.Ordinal);
    private readonly HashSet<(string From, string Target)> links = [];

    /// <summary>Every page that was opened, by its path in the folder.</summary>
    public IReadOnlyCollection<string> Reached => ids.Keys;

    /// <summary>Links out of the folder or to a place that its page does not have.</summary>
    public IReadOnlyList<string> Faults =>
    [
        .. from link in links
           let parts = link.Target.Split('#')
           let anchor = parts.Length > 1 ? Uri.UnescapeDataString(parts[1]) : ""
           where !files.Contains(parts[0]) || (anchor.Length > 0 && !ids[parts[0]].Contains(anchor))
           select $"{link.From}: {link.Target}",
    ];

    public async Task RunAsync(Func<string, Task> look)
    {
        var waiting = new Queue<string>(["index.html"]);
        while (waiting.TryDequeue(out var page))
        {
            if (ids.ContainsKey(page))
            {
                continue;
            }

            await reader.OpenAsync(page);
            await look(page);
            ids[page] = [.. await reader.Page.EvaluateAsync<string[]>(IdsOfPage)];
            foreach (var target in await reader.Page.EvaluateAsync<string[]>(LinksOfPage))
            {
                Follow(page, target, waiting);
            }
        }
    }

    private void Follow(string page, string target, Queue<string> waiting)
    {
        if (!target.StartsWith("file:", StringComparison.Ordinal))
        {
            return;
        }

        var folder = reader.BaseUrl.AbsoluteUri;
        var inside = target.StartsWith(folder, StringComparison.Ordinal) ? target[folder.Length..] : target;
        links.Add((page, inside));
        var file = inside.Split('#')[0];
        if (file.EndsWith(".html", StringComparison.Ordinal) && files.Contains(file))
        {
            waiting.Enqueue(file);
        }
    }
}
