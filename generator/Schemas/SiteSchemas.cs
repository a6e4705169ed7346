using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Rules;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Schemas;

/// <summary>The schemas of everything that authors write by hand, made from the keys that are read.</summary>
internal static class SiteSchemas
{
    private static readonly JsonWriterOptions Layout =
        new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly (string Name, string Title, Action<Utf8JsonWriter, KeySchema> Write)[] Schemas =
    [
        ("front-matter", "The lines between the two `---` of an article", (_, keys) => keys.WriteGroup(FrontMatterKeys.OfArticles)),
        ("settings", "What the publisher of the site decides", (_, keys) => keys.WriteGroup(SettingsKeys.All)),
        ("sources", "The sources that articles cite, each under its id", WriteSources),
        ("topics", "The topics and the headings on their pages", (json, keys) => WriteList(json, keys, DataKeys.OfTopics)),
        ("glossary", "Medical words and their plain words", (json, keys) => WriteList(json, keys, DataKeys.OfTerms)),
        ("approvals", "Who has approved which words; `approve` writes it", (json, keys) => WriteList(json, keys, ApprovalKeys.All)),
        ("synonyms", "Lists of words that search treats as the same", (json, _) => WriteSynonyms(json)),
    ];

    public static IEnumerable<string> Names => Schemas.Select(schema => schema.Name);

    public static IReadOnlyList<SchemaFile> Of(PublishedSite site)
    {
        var ids = new SchemaIds(
            [.. site.Registry.Flags.Select(flag => flag.Id)],
            [.. site.Data.Topics.SelectMany(topic => topic.Groups).Select(group => group.Id).Distinct()],
            [.. RuleList.All.Where(rule => rule.Editorial).Select(rule => rule.Id)]);
        return [.. Schemas.Select(schema => new SchemaFile(schema.Name, TextOf(schema.Title, ids, schema.Write)))];
    }

    private static string TextOf(string title, SchemaIds ids, Action<Utf8JsonWriter, KeySchema> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            json.WriteString("$schema", KeySchema.Draft);
            json.WriteString("title", title);
            write(json, new KeySchema(json, ids));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteSources(Utf8JsonWriter json, KeySchema keys)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("patternProperties");
        json.WriteStartObject(Slug.Pattern);
        keys.WriteGroup(DataKeys.OfSources);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteList(Utf8JsonWriter json, KeySchema keys, IReadOnlyList<YamlKey> parts)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        keys.WriteGroup(parts);
        json.WriteEndObject();
    }

    private static void WriteSynonyms(Utf8JsonWriter json)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        json.WriteString("type", "string");
        json.WriteNumber("minLength", 1);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
