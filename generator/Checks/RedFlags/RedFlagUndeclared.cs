using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A flag that the article's words bring but that it does not name.</summary>
internal sealed class RedFlagUndeclared : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS306", "RedFlagUndeclared", Severity.Error)
    {
        Reason = "A reader of these words may have this warning sign, so the card must name it. Every sign has words that bring it: "
            + "\"pain under the ribs\" or \"blood in your pee\" bring `kidney`. `redFlagsNotNeeded` is right where the words speak of "
            + "something else, as in the name of a clinic; in doubt, carry the sign.",
        Bad = "redFlags: []\n---\nThe pain may sit under the ribs, on one side.",
        Good = "redFlags: [kidney]\n---\nThe pain may sit under the ribs, on one side.\n\nor\n\n"
            + "redFlagsNotNeeded: {kidney: The kidney stands only in the name of a clinic.}\n---\nThe Kidney Pain Clinic asked 200 people.",
        Example = new(ExampleKind.Matter, "kidney")
        {
            Bad = "redFlags: []\n---\nThe pain may come from a kidney.",
            Good = "redFlags: [kidney]\n---\nThe pain may come from a kidney.",
        },
        Standards = ["SAF-03"],
        Remedy = new(
            RemedyGroup.WarningSigns,
            "a word of yours is a warning sign: add the id it names to `redFlags`. If it does not fit, give your reason in "
            + "`redFlagsNotNeeded`"),
    };

    public Rule Rule => Descriptor;

    public bool NeedsFrontMatter => true;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        var matter = reading.FrontMatter;
        foreach (var hit in reading.FirstTriggers.Where(hit => !hit.Flag.Core))
        {
            var answered = matter.RedFlags.Any(flag => flag.Value == hit.Flag.Id)
                || matter.RedFlagsNotNeeded.Any(waiver => waiver.FlagId == hit.Flag.Id);
            if (!answered)
            {
                yield return Descriptor.At(
                    reading.Where(hit),
                    $"\"{hit.Phrase}\" brings the warning sign `{hit.Flag.Id}` ({hit.Flag.Title}), which the article does not carry.",
                    $"Add `{hit.Flag.Id}` to `redFlags`, or say why it is not needed: "
                    + $"`redFlagsNotNeeded: {{{hit.Flag.Id}: your reason}}`.");
            }
        }
    }
}
