namespace BackHealthSite.Content;

/// <summary>How `new` marks a place that waits for an author's words: `(Write here ...)`.</summary>
internal static class Placeholder
{
    public const string Start = "(Write here";

    public const char End = ')';

    public static string For(string what) => $"{Start} {what}{End}";
}
