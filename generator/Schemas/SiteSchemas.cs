using System.Text.Encodings.Web;
using System.Text.Json;
using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Rules;
using BackHealthSite.Site;

namespace BackHealthSite.Schemas;

/// <summary>The schemas of everything that authors write by hand, made from the keys that are read.</summary>
internal static class SiteSchemas
{
    private static readonly ValueSchema SynonymLists = ValueSchema.ListOf(ValueSchema.ListOf(new() { Type = "string", MinLength = 1 }));

    private static readonly (string Name, string Title, Func<KeySchema, ValueSchema> Make)[] Schemas =
    [
        ("front-matter", "The lines between the two `---` of an article", keys => keys.OfGroup(FrontMatterKeys.OfArticles)),
        ("settings", "What the publisher of the site decides", keys => keys.OfGroup(SettingsKeys.All)),
        ("sources", "The sources that articles cite, each under its id", keys => keys.OfGroupsById(DataKeys.OfSources)),
        ("topics", "The topics and the headings on their pages", keys => keys.OfGroups(DataKeys.OfTopics)),
        ("glossary", "Medical words and their plain words", keys => keys.OfGroups(DataKeys.OfTerms)),
        ("body-parts", "Where the places on the drawing of the body lead", keys => keys.OfGroups(DataKeys.OfBodyParts)),
        ("answers", "What a search shows first for common words", keys => keys.OfGroups(DataKeys.OfAnswers)),
        ("approvals", "Who has approved which words; `approve` writes it", keys => keys.OfGroups(ApprovalKeys.All)),
        ("synonyms", "Lists of words that search treats as the same", _ => SynonymLists),
    ];

    // Schemas are files of their own: nothing in them need be hidden from HTML.
    private static readonly SchemaWriter Writer = new(new JsonSerializerOptions(SchemaWriter.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });

    public static IEnumerable<string> Names => Schemas.Select(schema => schema.Name);

    public static IReadOnlyList<SchemaFile> Of(PublishedSite site)
    {
        var ids = new SchemaIds(
            [.. site.Registry.Flags.Select(flag => flag.Id)],
            [.. site.Data.Topics.SelectMany(topic => topic.Groups).Select(group => group.Id).Distinct()],
            [.. RuleList.All.Where(rule => rule.Editorial).Select(rule => rule.Id)]);
        return [.. Schemas.Select(schema => new SchemaFile(schema.Name, TextOf(schema.Title, schema.Make(new KeySchema(ids)))))];
    }

    private static string TextOf(string title, ValueSchema schema) =>
        JsonSerializer.Serialize(schema with { Draft = ValueSchema.Draft7, Title = title }, Writer.ValueSchema) + "\n";
}
