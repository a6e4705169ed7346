namespace BackHealthSite.Content;

/// <summary>The kinds of topic as `topics.yml` writes them.</summary>
internal static class TopicKindWords
{
    public static readonly string[] All = ["cause", "symptom", "pain-type", "warning-sign", "help"];

    public static string Word(this TopicKind kind) => All[(int)kind];

    public static TopicKind? From(string word)
    {
        var found = Array.IndexOf(All, word);
        return found < 0 ? null : (TopicKind)found;
    }
}
