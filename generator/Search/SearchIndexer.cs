using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;

namespace BackHealthSite.Search;

/// <summary>
/// The three files that the browser searches with, as UTF-8 JSON: plain records, so that no tokeniser has to agree across languages.
/// </summary>
internal sealed record SearchRecords(ReadOnlyMemory<byte> Head, ReadOnlyMemory<byte> Body, ReadOnlyMemory<byte> Panel);

/// <summary>Writes what the browser needs to search the site. Addresses are relative to the base path, without a leading `/`.</summary>
internal static class SearchIndexer
{
    // Safe here: the files are fetched as JSON and never stand inside HTML.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static SearchRecords Index(PublishedSite site) => new(
        Write(json => WriteHead(json, site)),
        Write(json => WriteBody(json, site)),
        Write(json => PanelWriter.Write(json, site.Registry)));

    private static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> content)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            content(json);
            json.WriteEndObject();
        }

        return bytes.WrittenMemory;
    }

    /// <summary>
    /// Title, aliases, description and headings of every article, and of the pages that lead on: enough for a first result. What the
    /// articles of a topic share is written once.
    /// </summary>
    private static void WriteHead(Utf8JsonWriter json, PublishedSite site)
    {
        var levels = WarningLevels.Of(site.Registry);
        var topics = site.Articles.GroupBy(article => article.Topic).ToDictionary(topic => topic.Key, topic => SharedHeadings(topic));
        // The order is the one that zips best: words that mean the same stand near each other.
        json.WriteStartArray("synonyms");
        foreach (var group in site.Data.Words.Synonyms)
        {
            WriteStrings(json, null, group);
        }

        json.WriteEndArray();
        json.WriteStartObject("topics");
        foreach (var (topic, headings) in topics)
        {
            json.WriteStartObject(topic.Url.Value[1..]);
            json.WriteString("k", topic.Singular);
            WriteStrings(json, "h", headings);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartArray("articles");
        foreach (var article in site.Articles)
        {
            json.WriteStartObject();
            WriteAny(json, "a", article.Page.FrontMatter.Aliases.Select(alias => alias.Value));
            json.WriteString("t", article.Title);
            json.WriteString("u", IsNamedByTitle(article) ? article.Topic.Url.Value[1..] : Relative(article));
            json.WriteString("d", article.Page.FrontMatter.Description.Value);
            WriteAny(json, "h", Headings(article).Except(topics[article.Topic]));
            if (levels.TryGetValue(article.Id.Value, out var urgency))
            {
                json.WriteString("l", urgency.Word());
                WriteStrings(json, "f", site.Registry.Flags.Where(flag => flag.WarningSign == article.Id.Value).Select(flag => flag.Id));
            }

            json.WriteEndObject();
        }

        foreach (var page in FoundPage.On(site))
        {
            WritePage(json, page);
        }

        json.WriteEndArray();
    }

    /// <summary>
    /// True where the browser can make the last part of the address out of the title: small letters, and a hyphen for each blank.
    /// </summary>
    private static bool IsNamedByTitle(Article article) =>
        article.Title.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is ' ' or '-')
        && article.Title.ToLowerInvariant().Replace(' ', '-') == article.Id.Value;

    private static List<string> SharedHeadings(IEnumerable<Article> articles)
    {
        List<string>? shared = null;
        foreach (var article in articles)
        {
            var own = Headings(article).ToHashSet(StringComparer.Ordinal);
            shared = shared is null ? [.. own] : shared.FindAll(own.Contains);
        }

        return shared ?? [];
    }

    private static IEnumerable<string> Headings(Article article) => article.Page.Sections.Select(section => section.Heading.Text);

    private static void WritePage(Utf8JsonWriter json, FoundPage page)
    {
        json.WriteStartObject();
        json.WriteString("t", page.Title);
        json.WriteString("u", page.Url.Value[1..]);
        json.WriteString("k", "Page");
        json.WriteString("d", page.Description);
        WriteAny(json, "h", page.Headings);
        json.WriteEndObject();
    }

    /// <summary>The words of each section, for details and deep links.</summary>
    private static void WriteBody(Utf8JsonWriter json, PublishedSite site)
    {
        json.WriteStartArray("sections");
        foreach (var (article, texts) in site.Articles.AsParallel().AsOrdered().Select(article => (article, Texts(article.Page, site))))
        {
            foreach (var (section, text) in article.Page.Sections.Zip(texts))
            {
                json.WriteStartObject();
                json.WriteString("u", Relative(article));
                json.WriteString("i", section.Heading.Anchor.Value);
                json.WriteString("h", section.Heading.Text);
                json.WriteString("x", text);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }

    private static string[] Texts(ParsedPage page, PublishedSite site)
    {
        var titles = site.TitlesFor(page);
        return [.. page.Sections.Select(section => OneLine(PageTextReader.WordsOf(page, section, titles)))];
    }

    /// <summary>Writes a list, or nothing for an empty one.</summary>
    private static void WriteAny(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        if (values.ToList() is { Count: > 0 } some)
        {
            WriteStrings(json, name, some);
        }
    }

    private static void WriteStrings(Utf8JsonWriter json, string? name, IEnumerable<string> values)
    {
        if (name is null)
        {
            json.WriteStartArray();
        }
        else
        {
            json.WriteStartArray(name);
        }

        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }

    private static string Relative(Article article) => article.Url.Value[1..];

    /// <summary>Blocks joined to one line; one without a closing mark, such as a list item, gets a full stop.</summary>
    private static string OneLine(string words)
    {
        var line = new StringBuilder(words.Length);
        foreach (var range in words.AsSpan().Split('\n'))
        {
            var block = words.AsSpan()[range].Trim();
            if (block.IsEmpty)
            {
                continue;
            }

            line.Append(line.Length == 0 ? "" : " ");
            AppendCollapsed(line, block);
            line.Append(block[^1] is '.' or '!' or '?' or ':' or ';' ? "" : ".");
        }

        return line.ToString();
    }

    private static void AppendCollapsed(StringBuilder line, ReadOnlySpan<char> words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!char.IsWhiteSpace(words[i]))
            {
                line.Append(words[i]);
            }
            else if (!char.IsWhiteSpace(words[i - 1]))
            {
                line.Append(' ');
            }
        }
    }
}
