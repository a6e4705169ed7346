namespace BackHealthSite.RedFlags.Approvals;

/// <summary>What the ledger calls the words that are approved.</summary>
internal static class PartNames
{
    public const string Card = "card:";
    public const string Flag = "flag:";
    public const string Numbers = "numbers:";
    public const string Shared = "shared:";
    public const string Article = "article:";
    public const string Disclaimer = "disclaimer";
    public const string EmergencyLine = "emergency-line";
    public const string EmergencyLink = "emergency-link";
    public const string Labels = "labels";
    public const string Triggers = "triggers";
    public const string Weakening = "weakening";
    public const string Actions = "actions";
    public const string Registry = "registry";

    public static bool IsArticle(string what) => what.StartsWith(Article, StringComparison.Ordinal);

    /// <summary>The name in words, for messages.</summary>
    public static string InWords(string what)
    {
        var name = what[(what.IndexOf(':') + 1)..];
        return what switch
        {
            Disclaimer => "the disclaimer",
            EmergencyLine => "the emergency line",
            EmergencyLink => "the link in the emergency card",
            Labels => "the names of the levels",
            Triggers => "the triggers, patterns and concepts",
            Weakening => "the list of words that weaken a warning",
            Actions => "the list of words that say what a sign needs",
            Registry => "the rest of the registry",
            _ when what.StartsWith(Card, StringComparison.Ordinal) => $"the core {name} card",
            _ when what.StartsWith(Flag, StringComparison.Ordinal) => $"the flag `{name}`",
            _ when what.StartsWith(Numbers, StringComparison.Ordinal) => $"the emergency numbers of `{name}`",
            _ when what.StartsWith(Shared, StringComparison.Ordinal) => $"the shared part `{name}`",
            _ when IsArticle(what) => $"the article `{name}`",
            _ => $"`{what}`",
        };
    }
}
