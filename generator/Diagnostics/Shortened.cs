namespace BackHealthSite.Diagnostics;

/// <summary>Words of an author in a message, cut where they are long.</summary>
internal static class Shortened
{
    /// <summary>Long enough for a name or a title.</summary>
    public const int Name = 40;

    /// <summary>Long enough to know a sentence by.</summary>
    public const int Sentence = 80;

    public static string To(int longest, string words) => words.Length <= longest ? words : words[..longest] + "\u2026";
}
