using System.Text.Json.Nodes;
using BackHealthSite.Content;
using BackHealthSite.Source;

namespace BackHealthSite.Schemas;

/// <summary>Says as JSON Schema what authors may write behind keys.</summary>
internal sealed class KeySchema(SchemaIds ids)
{
    private const string DayPattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    private static readonly ValueSchema Group = new() { Type = "object", AdditionalProperties = false };

    /// <summary>A group with these keys and no others.</summary>
    public ValueSchema OfGroup(IReadOnlyList<YamlKey> keys) => Group with
    {
        Required = keys.Where(key => key.IsRequired).Select(key => key.Name),
        Properties = new OrderedDictionary<string, ValueSchema>(
            keys.Select(key => KeyValuePair.Create(key.Name, OfValue(key) with { Description = key.Meaning }))),
    };

    /// <summary>A list of such groups.</summary>
    public ValueSchema OfGroups(IReadOnlyList<YamlKey> keys) => ValueSchema.ListOf(OfGroup(keys));

    /// <summary>Such groups, each under an id.</summary>
    public ValueSchema OfGroupsById(IReadOnlyList<YamlKey> keys) => Group with
    {
        PatternProperties = new Dictionary<string, ValueSchema> { [Slug.Pattern] = OfGroup(keys) },
    };

    private ValueSchema OfValue(YamlKey key) => key.Kind switch
    {
        YamlKind.Text => OfText(key),
        YamlKind.Day => new() { Type = "string", Pattern = DayPattern },
        YamlKind.Number => new() { Type = "integer" },
        YamlKind.Switch => new() { Type = "boolean" },

        // YAML 1.1 reads `on` as true, YAML 1.2 as a text: editors differ.
        YamlKind.OnOff => new() { Enum = new JsonArray("on", "off", true, false) },
        YamlKind.Texts => ValueSchema.ListOf(OfText(key)),
        YamlKind.TextById => OfTextById(key),
        YamlKind.Group => OfGroup(key.Parts),
        YamlKind.Groups => OfGroups(key.Parts),
        _ => new(),
    };

    private ValueSchema OfTextById(YamlKey key) => Group with
    {
        Properties = new OrderedDictionary<string, ValueSchema>(
            IdsOf(key).Select(id => KeyValuePair.Create(id, OfText(key with { Names = YamlNames.Nothing })))),
    };

    private ValueSchema OfText(YamlKey key) => new()
    {
        Type = "string",
        Enum = IdsOf(key) is { Count: > 0 } known ? new JsonArray([.. known.Select(id => JsonValue.Create(id))]) : null,
        Pattern = PatternOf(key.Names),
        MinLength = key.Shortest ?? (key.IsRequired ? 1 : null),
        MaxLength = key.Longest,
    };

    private IReadOnlyList<string> IdsOf(YamlKey key) => key.Names switch
    {
        YamlNames.RedFlags => ids.RedFlags,
        YamlNames.TopicGroups => ids.TopicGroups,
        YamlNames.EditorialRules => ids.EditorialRules,
        _ => key.Choices,
    };

    /// <summary>
    /// Articles come and go, so that a list of them would be out of date with each: only the spelling of their ids is told.
    /// </summary>
    private static string? PatternOf(YamlNames names) => names switch
    {
        YamlNames.Articles or YamlNames.NewId => Slug.Pattern,
        YamlNames.WebAddress => "^https?://",
        _ => null,
    };
}
