using System.Globalization;
using System.Text;

namespace BackHealthSite.Benchmarks.Corpus;

/// <summary>The pages of a corpus that are not articles: home, topics, and the pages about the site.</summary>
internal sealed record CorpusPage(string Path, string Title)
{
    public const string Words = "These pages are made by a program to see how long a build takes. Nothing in them is advice.";

    public static readonly IReadOnlyList<CorpusPage> All =
    [
        new("index.md", "Back health"),
        .. CorpusArticle.Topics.Select(topic => new CorpusPage($"{topic}/index.md", Capital(topic))),
        .. new[] { "about", "emergency-numbers", "how-this-site-is-checked", "privacy", "accessibility", "take-this-with-you" }
            .Select(name => new CorpusPage($"pages/{name}.md", Capital(name))),
    ];

    public string Description => $"{Title}, to call or to read, on a site that is made to be measured.";

    private static string Capital(string id) => char.ToUpperInvariant(id[0]) + id[1..].Replace('-', ' ');
}

/// <summary>A corpus as an input folder: articles by topic, pages, settings and data files.</summary>
internal static class CorpusFolder
{
    /// <summary>The real data files, which lie beside the program: a corpus keeps to the same rules as the site.</summary>
    public static string Data => Path.Combine(AppContext.BaseDirectory, "input", "_data");

    /// <summary>Every file of a corpus of so many articles, by its path under the input folder.</summary>
    public static IEnumerable<(string Path, string Text)> Files(int articles)
    {
        yield return ("settings.yml", "title: Measured site\nbaseUrl: https://example.org/\nindexing: off\n");
        yield return ("_data/sources.yml", Sources());
        foreach (var name in new[] { "topics.yml", "emergency-numbers.yml", "glossary.yml", "synonyms.yml" })
        {
            yield return ("_data/" + name, File.ReadAllText(Path.Combine(Data, name)));
        }

        // The articles that explain a warning sign are not part of a corpus.
        var lines = File.ReadAllLines(Path.Combine(Data, "red-flags.yml"))
            .Where(line => !line.TrimStart().StartsWith("warning_sign:", StringComparison.Ordinal));
        var registry = string.Join('\n', lines) + "\n";
        yield return ("_data/red-flags.yml", registry);
        yield return ("_data/approvals.yml", CorpusLedger.Of(registry, File.ReadAllText(Path.Combine(Data, "emergency-numbers.yml"))));

        foreach (var page in CorpusPage.All)
        {
            yield return (page.Path, $"---\ntitle: {page.Title}\ndescription: \"{page.Description}\"\n---\n{CorpusPage.Words}\n");
        }

        for (var number = 0; number < articles; number++)
        {
            var article = CorpusArticle.Of(number, articles);
            yield return ($"{article.Topic}/{article.Id}.md", Text(article));
        }
    }

    public static void Write(int articles, string folder)
    {
        foreach (var (path, text) in Files(articles))
        {
            TextFiles.Write(folder, path, text);
        }
    }

    private static string Text(CorpusArticle article)
    {
        var text = new StringBuilder("---\n");
        text.Append(CultureInfo.InvariantCulture, $"title: {article.Title}\ndescription: \"{article.Description}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"aliases: [{string.Join(", ", article.Aliases)}]\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"related: [{string.Join(", ", article.Related)}]\nrelatedRarely: [{string.Join(", ", article.RelatedRarely)}]\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"redFlags: [{string.Join(", ", article.RedFlags)}]\nredirectFrom: [{article.OldAddress}]\n");
        text.Append(CultureInfo.InvariantCulture, $"checked: 2026-11-22\nrecheck: {Recheck(article):yyyy-MM-dd}\n---\n");
        return text.Append(article.Opening).Append("\n::: red-flags\n:::\n\n").Append(article.Body).ToString();
    }

    /// <summary>The articles fall due a few in each month.</summary>
    private static DateOnly Recheck(CorpusArticle article) => new DateOnly(2026, 12, 22).AddMonths(article.Number % 12);

    private static string Sources()
    {
        var text = new StringBuilder();
        foreach (var (index, id) in CorpusArticle.AllSources().Index())
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{id}: {{title: Back notes {index}, publisher: Health service {index}, url: \"https://example.com/{id}\", ");
            text.Append(CultureInfo.InvariantCulture, $"grade: {(index % 2 == 0 ? "A" : "B")}, read: 2026-11-22}}\n");
        }

        return text.ToString();
    }
}

/// <summary>Writes text files with their folders.</summary>
internal static class TextFiles
{
    public static void Write(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
