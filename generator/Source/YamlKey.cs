namespace BackHealthSite.Source;

/// <summary>A key that authors may write: how it is read, and what an editor tells of it, from one place.</summary>
/// <param name="Name">The key.</param>
/// <param name="Kind">The kind of its value.</param>
/// <param name="Meaning">One sentence for whoever writes it.</param>
internal sealed record YamlKey(string Name, YamlKind Kind, string Meaning)
{
    public bool IsRequired { get; init; }

    /// <summary>The fewest characters of its text, or of each of its texts.</summary>
    public int? Shortest { get; init; }

    /// <summary>The most characters of its text, or of each of its texts.</summary>
    public int? Longest { get; init; }

    /// <summary>What its texts name.</summary>
    public YamlNames Names { get; init; }

    /// <summary>The only texts it may hold; empty where any will do.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];

    /// <summary>The keys of the group, or of each of the groups, that it holds.</summary>
    public IReadOnlyList<YamlKey> Parts { get; init; } = [];
}

/// <summary>The kind of value that stands behind a key.</summary>
internal enum YamlKind
{
    Text,
    Day,
    Number,
    Switch,

    /// <summary>A switch that is written `on` or `off`.</summary>
    OnOff,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>A text for each of some ids.</summary>
    TextById,

    /// <summary>Lines `key: value`.</summary>
    Group,

    /// <summary>A list of groups.</summary>
    Groups,
}

/// <summary>What a text names.</summary>
internal enum YamlNames
{
    Nothing,
    Articles,
    RedFlags,
    TopicGroups,
    EditorialRules,

    /// <summary>Something that gets its name here.</summary>
    NewId,

    WebAddress,
}
