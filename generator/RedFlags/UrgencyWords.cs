namespace BackHealthSite.RedFlags;

/// <summary>The words by which files and pages name the levels of urgency.</summary>
internal static class UrgencyWords
{
    public static readonly string[] All = ["emergency", "urgent", "soon"];

    public static string Word(this Urgency urgency) => All[(int)urgency];

    public static Urgency? From(string? word)
    {
        var found = Array.IndexOf(All, word);
        return found < 0 ? null : (Urgency)found;
    }
}
