using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>A trigger that says nothing of a sign.</summary>
internal static class TriggerPointless
{
    public static readonly Rule Descriptor = new("BHS333", "TriggerPointless", Severity.Error)
    {
        Reason = "A trigger without a word finds nothing, and one of little words brings its flag into every article.",
        Bad = "triggers: {lay: [\"...\", of the]}",
        Good = "triggers: {lay: [pain at night]}",
        Example = new(ExampleKind.Files, "of the")
        {
            Bad = "-- _data/red-flags.yml / lay: [osteoporosis] --\nlay: [of the, osteoporosis]",
            Good = "",
        },
    };

    private static readonly HashSet<string> LittleWords = new(
        ("a an and are as at be been but by can do for from had has have he her his i if in is it its may me my no not of on or our she so "
            + "that the their them they this to was we were when will with you your").Split(' '),
        StringComparer.Ordinal);

    public static Problem? Check(string trigger, Location where) =>
        Array.TrueForAll(MatchTokens.WordsOf(trigger), LittleWords.Contains)
            ? Descriptor.At(where, $"The trigger `{trigger}` names no sign.", "Write words that speak of the sign, or take it out.")
            : null;
}
