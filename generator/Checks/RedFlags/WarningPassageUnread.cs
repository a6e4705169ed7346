using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A passage that touches a warning and that no editor has read as it stands.</summary>
internal static class WarningPassageUnread
{
    private const int Shown = 80;

    public static readonly Rule Descriptor = new("BHS339", "WarningPassageUnread", Severity.Warning)
    {
        Reason = "No program can tell every way in which words beside a sign, about the card or about help make somebody wait. So a person reads each of them: "
            + "`_data/warning-words.txt` lists every such passage with the heading above it, word for word, and a change of it shows them all. "
            + "One that is not listed is a warning, and an error with `--strict-words`, as in CI, so that it is not published. "
            + "Which words count stands in the registry, under `actions: read_first`.",
        Bad = "If one bullet fits you, see how you feel in the morning. (in no line of _data/warning-words.txt)",
        Good = "the same passage in the list, where an editor could strike it out, and did not",
    };

    /// <param name="passages">What touches a warning on a page.</param>
    /// <param name="data">The data of the site; a site that keeps no list is not held to one.</param>
    public static IEnumerable<Problem> Check(IEnumerable<WarningPassage> passages, SiteData data) =>
        from passage in passages
        where data.WarningWords is not { } list || !list.Lines.Contains(passage.Line)
        select Descriptor.At(passage.Where, $"\"{Shortened(passage.Words)}\" {Said(passage.Touch)}, and no editor has read this passage as it stands.", Fix);

    /// <summary>True for a site that says it keeps the list, and for one that has it.</summary>
    public static bool IsKept(SiteData data) => data.Settings.KeepsWarningWords || data.WarningWords is not null;

    private const string Fix = "Nothing need be wrong with it. An editor reads it, runs `check --accept-words` and commits `_data/warning-words.txt`; you can do so too, and the editor reads the change.";

    private static string Said(WarningTouch touch) => touch switch
    {
        WarningTouch.SignOfEmergency => "names a sign of an emergency",
        WarningTouch.UrgentSign => "names an urgent sign",
        WarningTouch.Code => "is code, which no rule reads as a sentence",
        _ => "may speak of a sign, of the card or of help",
    };

    private static string Shortened(string words) => words.Length <= Shown ? words : words[..Shown] + "\u2026";
}
