using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using BackHealthSite.Benchmarks.Corpus;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Benchmarks.Compare;

/// <summary>
/// The same corpus as a site for Hugo, with a page like ours. What Hugo would have to look up or check is written out for it:
/// citations as HTML, relations from both ends.
/// </summary>
/// <param name="folder">Where it is written.</param>
/// <param name="areLinksChecked">Whether Hugo is asked to find the page of each link (`relref`), and ends where there is none.</param>
internal sealed partial class HugoSite(string folder, bool areLinksChecked)
{
    private static string Theme => Path.Combine(AppContext.BaseDirectory, "HugoTheme");

    public void Write(int articles)
    {
        foreach (var file in Directory.EnumerateFiles(Theme, "*", SearchOption.AllDirectories))
        {
            TextFiles.Write(folder, Path.GetRelativePath(Theme, file), File.ReadAllText(file));
        }

        WriteData();
        foreach (var page in CorpusPage.All)
        {
            WritePage(page);
        }

        TextFiles.Write(
            folder,
            "content/a-to-z.md",
            "---\ntitle: A to Z\ndescription: Every article by its names.\nlayout: letters\n---\n");
        CorpusArticle[] all = [.. Enumerable.Range(0, articles).Select(number => CorpusArticle.Of(number, articles))];
        var byId = all.ToDictionary(article => article.Id, StringComparer.Ordinal);
        var usual = BothEnds(all, article => article.Related);
        var rare = BothEnds(all, article => article.RelatedRarely);
        foreach (var article in all)
        {
            WriteArticle(
                article,
                byId,
                usual[article.Id].ToHashSet(StringComparer.Ordinal),
                rare[article.Id].ToHashSet(StringComparer.Ordinal));
        }
    }

    private static ILookup<string, string> BothEnds(CorpusArticle[] articles, Func<CorpusArticle, IReadOnlyList<string>> related) =>
        articles
            .SelectMany(
                article => related(article).SelectMany(other => new[] { (From: article.Id, To: other), (From: other, To: article.Id) }))
            .ToLookup(pair => pair.From, pair => pair.To);

    private void WritePage(CorpusPage page)
    {
        var address = page.Path.StartsWith("pages/", StringComparison.Ordinal)
            ? $"url: /{Path.GetFileNameWithoutExtension(page.Path)}/\n"
            : "";
        var path = page.Path.Replace("index.md", "_index.md", StringComparison.Ordinal);
        TextFiles.Write(
            folder,
            "content/" + path,
            $"---\ntitle: {page.Title}\ndescription: \"{page.Description}\"\n{address}---\n{CorpusPage.Words}\n");
    }

    private void WriteArticle(CorpusArticle article, Dictionary<string, CorpusArticle> byId, HashSet<string> usual, HashSet<string> rare)
    {
        var text = new StringBuilder("---\n");
        text.Append(CultureInfo.InvariantCulture, $"title: {article.Title}\ndescription: \"{article.Description}\"\n");
        text.Append(CultureInfo.InvariantCulture, $"names: [{string.Join(", ", article.Aliases)}]\naliases: [{article.OldAddress}]\n");
        text.Append(
            CultureInfo.InvariantCulture,
            $"redFlags: [{string.Join(", ", article.RedFlags)}]\nsources: [{string.Join(", ", article.Sources)}]\n");
        text.Append("checked: 2026-11-22\nrecheck: 2027-11-22\ngroups:\n");
        foreach (var group in usual.Union(rare)
            .Select(id => byId[id])
            .GroupBy(other => other.Topic)
            .OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  - topic: {group.Key}\n    usual: [{Paths(group.Where(other => usual.Contains(other.Id)))}]\n");
            text.Append(CultureInfo.InvariantCulture, $"    rare: [{Paths(group.Where(other => !usual.Contains(other.Id)))}]\n");
        }

        text.Append("---\n")
            .Append(Plain(article.Opening, article, byId))
            .Append("\n{{< cards >}}\n\n")
            .Append(Plain(article.Body, article, byId));
        TextFiles.Write(folder, $"content/{article.Topic}/{article.Id}.md", text.ToString());
    }

    private static string Paths(IEnumerable<CorpusArticle> articles) =>
        string.Join(", ", articles.Select(article => $"/{article.Topic}/{article.Id}"));

    private string LinkTo(CorpusArticle article, string anchor) => areLinksChecked
        ? $"({{{{< relref \"/{article.Topic}/{article.Id}.md{anchor}\" >}}}})"
        : $"(/{article.Topic}/{article.Id}/{anchor})";

    private string Plain(string markdown, CorpusArticle article, Dictionary<string, CorpusArticle> byId)
    {
        var linked = Link()
            .Replace(markdown, link => LinkTo(byId[link.Groups[1].Value], link.Groups[2].Value));
        return Citation().Replace(linked, citation =>
        {
            var number = article.Sources.Index().First(source => source.Item == citation.Groups[1].Value).Index + 1;
            return string.Create(
                CultureInfo.InvariantCulture,
                $"<sup><a href=\"#source-{number}\" aria-label=\"Source {number}\">{number}</a></sup>");
        });
    }

    private void WriteData()
    {
        var sources = new StringBuilder();
        foreach (var (index, id) in CorpusArticle.AllSources().Index())
        {
            sources.Append(CultureInfo.InvariantCulture, $"{id}: {{title: Back notes {index}, publisher: Health service {index}, ");
            sources.Append(
                CultureInfo.InvariantCulture,
                $"url: \"https://example.com/{id}\", grade: {(index % 2 == 0 ? "A" : "B")}, read: 22 November 2026}}\n");
        }

        TextFiles.Write(folder, "data/sources.yml", sources.ToString());
        TextFiles.Write(folder, "data/cards.json", Encoding.UTF8.GetString(Cards()));
    }

    /// <summary>The words of the cards, from the registry.</summary>
    private static byte[] Cards()
    {
        var file = new SourceFile(RegistryReader.Path, File.ReadAllText(Path.Combine(CorpusFolder.Data, "red-flags.yml")));
        var registry = RegistryReader.Read(file, [])!;
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            json.WriteStartObject();
            json.WriteString("disclaimer", registry.Disclaimer);
            json.WriteString("line", registry.EmergencyLine);
            json.WriteString("link", registry.EmergencyLink);
            json.WriteStartObject("cards");
            foreach (var card in registry.Cards)
            {
                json.WriteStartObject(card.Urgency.Word());
                json.WriteString("hidden", card.Hidden);
                json.WriteString("heading", card.Heading);
                WriteList(json, "bullets", card.Bullets);
                json.WriteString("after", card.After);
                json.WriteEndObject();
            }

            json.WriteEndObject();
            WriteFlags(json, registry);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteFlags(Utf8JsonWriter json, RedFlagRegistry registry)
    {
        json.WriteStartObject("flags");
        foreach (var flag in registry.Flags)
        {
            json.WriteStartObject(flag.Id);
            foreach (var block in flag.Blocks)
            {
                json.WriteStartObject(block.Urgency.Word());
                json.WriteString("title", flag.Title);
                WriteList(json, "signs", block.Signs);
                json.WriteString("action", block.WhatToDo);
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }

    [GeneratedRegex(@"\(xref:([a-z0-9-]+)(#[a-z-]+)?\)")]
    private static partial Regex Link();

    [GeneratedRegex(@"\[@([a-z0-9-]+)\]")]
    private static partial Regex Citation();
}
