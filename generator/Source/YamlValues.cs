using System.Collections.Immutable;
using System.Globalization;
using BackHealthSite.Diagnostics;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.Source;

/// <summary>Reads typed values out of one YAML mapping and says what is missing, unknown or of the wrong kind, each at its place.</summary>
/// <param name="Text">The text the mapping was read from.</param>
/// <param name="Node">The mapping.</param>
/// <param name="Rules">The rules that its mistakes break.</param>
/// <param name="Problems">Where problems go.</param>
internal sealed record YamlValues(YamlText Text, YamlMappingNode Node, YamlRules Rules, List<Problem> Problems)
{
    private IReadOnlyCollection<string> known = [];

    /// <summary>Keys that stood here once, each with what to do instead.</summary>
    public IReadOnlyDictionary<string, string> Gone { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>
    /// Reports the keys that do not exist. One that is misspelt is read as the key it stands for, so that nothing else follows from it.
    /// </summary>
    public void RefuseUnknownKeys(params IReadOnlyCollection<string> keys)
    {
        known = keys;
        foreach (var (key, _) in Node.Children)
        {
            var name = (key as YamlScalarNode)?.Value ?? "";
            if (!keys.Contains(name))
            {
                Problems.Add(Rules.UnknownKey.At(Text.Where(key), $"The key `{name}` is not known here.", InsteadOf(name, keys))
                    .MendedBy(Meant(key, name, keys)));
            }
        }
    }

    /// <summary>The key that a misspelt one stands for, where it can be no other and is not there already.</summary>
    private SourceEdit? Meant(YamlNode key, string name, IReadOnlyCollection<string> keys) =>
        !Gone.ContainsKey(name) && NearestName.OnlyOne(name, keys) is { } only && ValueOf(other => other == only) is null
        && Text.Written(key) == name
            ? new SourceEdit(Text.Where(key).Span, only)
            : null;

    private string InsteadOf(string name, IReadOnlyCollection<string> keys)
    {
        if (Gone.TryGetValue(name, out var instead))
        {
            return instead;
        }

        if (NearestName.Of(name, keys) is { } nearest)
        {
            var isThere = ValueOf(key => key == nearest) is not null;
            return $"Did you mean `{nearest}`?{(isThere ? " That stands here already: take this line out." : "")}";
        }

        return NearestName.Of(name, Gone.Keys) is { } gone ? Gone[gone] : $"Use one of: {string.Join(", ", keys)}.";
    }

    public void RefuseUnknownKeys(IReadOnlyList<YamlKey> keys) => RefuseUnknownKeys([.. keys.Select(key => key.Name)]);

    public bool Has(string key) => Find(key) is not null;

    public bool Has(YamlKey key) => Has(key.Name);

    public Location WhereOf(YamlKey key) => WhereOf(key.Name);

    /// <summary>A text, trimmed; null where it is missing, which is a problem at `whereMissing` if the key is required.</summary>
    public string? String(YamlKey key, Location? whereMissing = null, string? howToAdd = null) =>
        String(key.Name, key.IsRequired ? whereMissing : null, howToAdd);

    public DateOnly? Date(YamlKey key, Location? whereMissing = null, string? howToAdd = null) =>
        Date(key.Name, key.IsRequired ? whereMissing : null, howToAdd);

    public bool? Flag(YamlKey key) => Flag(key.Name);

    public int? Integer(YamlKey key) => Integer(key.Name);

    public Location WhereOf(string key) => Find(key) is { } node ? Text.Where(node) : Text.Where(Node);

    /// <summary>
    /// A text, trimmed; null where it is missing. A missing required text is a problem at `whereMissing`; `howToAdd` says more than the
    /// usual advice.
    /// </summary>
    public string? String(string key, Location? whereMissing = null, string? howToAdd = null)
    {
        var node = Find(key);
        if (node is YamlScalarNode { Value: { } value } && !string.IsNullOrWhiteSpace(value))
        {
            return value.Trim();
        }

        if (node is YamlMappingNode or YamlSequenceNode)
        {
            Wrong(node, $"`{key}` must be a text.", "Write the text on one line after the colon.");
        }
        else if (whereMissing is not null)
        {
            var words = node is null ? null : Text.WordsBehindHash(node);
            Problems.Add(Rules.Missing.At(
                node is null ? whereMissing : Text.Where(node),
                words is null ? $"`{key}` is missing." : $"`{key}` is missing: from `#` on, the line is a comment.",
                words is null ? howToAdd ?? $"Add a line `{key}: ...`." : $"Write `{key}: {YamlQuotes.Around(words)}`."));
        }

        return null;
    }

    public DateOnly? Date(string key, Location? whereMissing = null, string? howToAdd = null)
    {
        var text = String(key, whereMissing, howToAdd);
        if (text is null)
        {
            return null;
        }

        if (IsoDay.Read(text) is { } day)
        {
            return day;
        }

        var (message, fix) = YamlDay.Fault(text);
        Wrong(Find(key)!, message, fix, YamlDay.Meant(text));
        return null;
    }

    public bool? Flag(string key) => String(key) switch
    {
        null => null,
        "true" or "yes" or "on" => true,
        "false" or "no" or "off" => false,
        var other => Refuse(key, other),
    };

    public int? Integer(string key)
    {
        var text = String(key);
        if (text is null)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Wrong(Find(key)!, $"`{text}` is not a whole number.", $"Write `{key}: 10`.");
        return null;
    }

    /// <summary>The keys of this mapping with their places, in the order written.</summary>
    public IEnumerable<(string Key, Location Where)> Keys() =>
        Node.Children.Select(pair => ((pair.Key as YamlScalarNode)?.Value ?? "", Text.Where(pair.Key)));

    private bool? Refuse(string key, string text)
    {
        Wrong(Find(key)!, $"`{text}` is neither `true` nor `false`.", $"Write `{key}: true` or `{key}: false`.");
        return null;
    }

    /// <summary>Reports a value of the wrong kind, with what to write in its place where that can be read in one way only.</summary>
    public void Wrong(YamlNode node, string message, string fix, string? meant = null)
    {
        var problem = Rules.Invalid.At(Text.Where(node), message, fix);
        Problems.Add(meant is null ? problem : problem.MendedBy(problem.Where.Span, meant));
    }

    /// <summary>The value of a key; of a misspelt one, where nothing has its name.</summary>
    public YamlNode? Find(string key) =>
        ValueOf(name => name == key) ?? ValueOf(name => !known.Contains(name) && NearestName.Of(name, known) == key);

    private YamlNode? ValueOf(Func<string, bool> isKey)
    {
        foreach (var (name, value) in Node.Children)
        {
            if (name is YamlScalarNode { Value: { } key } && isKey(key))
            {
                return value;
            }
        }

        return null;
    }
}
