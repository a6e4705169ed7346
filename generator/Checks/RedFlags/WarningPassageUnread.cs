using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A passage that touches a warning and that no editor has read as it stands.</summary>
internal sealed class WarningPassageUnread : IEditorRule
{
    public static readonly Rule Descriptor = new("BHS339", "WarningPassageUnread", Severity.Warning)
    {
        Reason = "No program can tell every way in which words beside a sign, about the card or about help make somebody wait. "
            + "So a person reads each of them: `_data/warning-words.txt` lists every such passage with the heading above it, word for "
            + "word, and a change of it shows them all. One that is not listed is a warning, and an error with `--strict-words`, as in CI, "
            + "so that it is not published. Which words count stands in the registry, under `actions: read_first`.",
        Bad = "If one bullet fits you, see how you feel in the morning. (in no line of _data/warning-words.txt)",
        Good = "the same passage in the list, where an editor could strike it out, and did not",
        Example = new(ExampleKind.Section, "If one bullet fits you, call a doctor.")
        {
            Bad = "If one bullet fits you, call a doctor.",
            Good = "It is a muscle.",
            Beside = "-- settings.yml + --\nkeepWarningWords: on",
            Asked = "--read",
        },
        Remedy = new(
            RemedyGroup.WarningSigns,
            "nothing, if your words are right: an editor reads every changed page before it is published, and above all "
            + "what touches a warning sign, a card or help. Then the editor runs `check --accept-words` and commits "
            + "`input/_data/warning-words.txt`. A red cross at *Ask whether an editor has read the changed pages* alone says "
            + "no more than that"),
    };

    public Rule Rule => Descriptor;

    /// <summary>A site that keeps no list is not held to one.</summary>
    public IEnumerable<Problem> Check(SignsOfPage signs, WordLists lists)
    {
        var data = signs.Page.Site.Data;
        return IsKept(data)
            ? from passage in WarningPassages.Of(signs, lists.Actions)
              where data.WarningWords is not { } list || !list.Lines.Contains(passage.Line)
              select Descriptor.At(
                  passage.Where,
                  $"\"{Shortened.To(Shortened.Sentence, passage.Words)}\" {Said(passage.Touch)}, and no editor has read this passage as it stands.",
                  Fix)
            : [];
    }

    /// <summary>True for a site that says it keeps the list, and for one that has it.</summary>
    public static bool IsKept(SiteData data) => data.Settings.KeepsWarningWords || data.WarningWords is not null;

    private const string Fix = "Nothing need be wrong with it. An editor reads it, runs `check --accept-words` and commits "
        + "`_data/warning-words.txt`; you can do so too, and the editor reads the change.";

    private static string Said(WarningTouch touch) => touch switch
    {
        WarningTouch.SignOfEmergency => "names a sign of an emergency",
        WarningTouch.UrgentSign => "names an urgent sign",
        WarningTouch.Code => "is code, which no rule reads as a sentence",
        _ => "may speak of a sign, of the card or of help",
    };
}
