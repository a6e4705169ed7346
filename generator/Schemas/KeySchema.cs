using System.Text.Json;
using BackHealthSite.Content;
using BackHealthSite.Source;

namespace BackHealthSite.Schemas;

/// <summary>Writes keys as JSON Schema, in the draft that editors' YAML support reads: 7.</summary>
internal sealed class KeySchema(Utf8JsonWriter json, SchemaIds ids)
{
    public const string Draft = "http://json-schema.org/draft-07/schema#";

    private const string DayPattern = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

    /// <summary>A group with these keys and no others, as members of the object being written.</summary>
    public void WriteGroup(IReadOnlyList<YamlKey> keys)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        WriteStrings("required", keys.Where(key => key.IsRequired).Select(key => key.Name));
        json.WriteStartObject("properties");
        foreach (var key in keys)
        {
            json.WriteStartObject(key.Name);
            json.WriteString("description", key.Meaning);
            WriteValue(key);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteValue(YamlKey key)
    {
        switch (key.Kind)
        {
            case YamlKind.Text:
                WriteText(key);
                break;
            case YamlKind.Day:
                json.WriteString("type", "string");
                json.WriteString("pattern", DayPattern);
                break;
            case YamlKind.Number:
                json.WriteString("type", "integer");
                break;
            case YamlKind.Switch:
                json.WriteString("type", "boolean");
                break;
            case YamlKind.OnOff:
                WriteOnOff();
                break;
            case YamlKind.Texts:
                WriteItems(() => WriteText(key));
                break;
            case YamlKind.TextById:
                WriteTextById(key);
                break;
            case YamlKind.Group:
                WriteGroup(key.Parts);
                break;
            case YamlKind.Groups:
                WriteItems(() => WriteGroup(key.Parts));
                break;
        }
    }

    /// <summary>YAML 1.1 reads `on` as true, YAML 1.2 as a text: editors differ.</summary>
    private void WriteOnOff()
    {
        json.WriteStartArray("enum");
        json.WriteStringValue("on");
        json.WriteStringValue("off");
        json.WriteBooleanValue(true);
        json.WriteBooleanValue(false);
        json.WriteEndArray();
    }

    private void WriteItems(Action writeItem)
    {
        json.WriteString("type", "array");
        json.WriteStartObject("items");
        writeItem();
        json.WriteEndObject();
    }

    private void WriteTextById(YamlKey key)
    {
        json.WriteString("type", "object");
        json.WriteBoolean("additionalProperties", false);
        json.WriteStartObject("properties");
        foreach (var id in IdsOf(key))
        {
            json.WriteStartObject(id);
            WriteText(key with { Names = YamlNames.Nothing });
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteText(YamlKey key)
    {
        json.WriteString("type", "string");
        if (IdsOf(key) is { Count: > 0 } known)
        {
            WriteStrings("enum", known);
        }

        if (PatternOf(key.Names) is { } pattern)
        {
            json.WriteString("pattern", pattern);
        }

        if ((key.Shortest ?? (key.IsRequired ? 1 : null)) is int shortest)
        {
            json.WriteNumber("minLength", shortest);
        }

        if (key.Longest is { } longest)
        {
            json.WriteNumber("maxLength", longest);
        }
    }

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

    private void WriteStrings(string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
