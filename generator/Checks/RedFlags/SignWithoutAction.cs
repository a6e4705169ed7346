using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>
/// A sign of an emergency that the words beside it do not answer with what it needs, or an urgent one that they answer with less.
/// </summary>
internal sealed class SignWithoutAction : ISignRule
{
    public static readonly Rule Descriptor = new("BHS337", "SignWithoutAction", Severity.Error)
    {
        Reason = "Who has the sign may read this sentence alone. No list of words can name every way to play a sign down, so the sentence "
            + "with a sign of an emergency, or the one behind it, says what the sign needs; the line that opens or closes a list and the "
            + "row of a table count too. Whatever needs no words of its own is left to the card. Which words count stands in the "
            + "registry, under `actions`.",
        Bad = "If you cannot pee, drink a lot and lie down for the evening.",
        Good = "If you cannot pee, drinking more does not help. Go to the nearest emergency department now.\n\n"
            + "or, where the words mean something else:\n\n"
            + "actionNotNeeded: {leg-weakness-walking: The weak legs here are those of a garden chair.}",
        Example = new(ExampleKind.Section, "If your groin is numb, lie down for the evening.")
        {
            Bad = "If your groin is numb, lie down for the evening.",
            Good = "If your groin is numb, go to the nearest emergency department now.",
        },
        Remedy = new(
            RemedyGroup.WarningSigns,
            "you name a sign of an emergency. Say what it needs, in that sentence or the next (\"Call your local emergency "
            + "number.\"), or leave the sign to the card"),
    };

    public Rule Rule => Descriptor;

    public bool NeedsFrontMatter => true;

    public bool ReadsProse => false;

    public IEnumerable<Problem> Check(SignsOfPage signs, WordLists lists)
    {
        var unanswered = new UnansweredSigns(signs, lists.Actions).All().ToList();
        var matter = signs.Page.Page.FrontMatter;
        var waived = matter.Waivers.Select(waiver => waiver.FlagId).ToHashSet(StringComparer.Ordinal);
        return unanswered.Where(found => !waived.Contains(found.Sign.Flag.Id)).Select(At)
            .Concat(ActionReasonUnused.Check(matter, unanswered.Select(found => found.Sign.Flag.Id)));
    }

    private static Problem At(UnansweredSign found) => Descriptor.At(
        found.Where,
        $"\"{found.Sign.Words}\" {found.What} (`{found.Sign.Flag.Id}`), and {found.Fault}.",
        "Say what the sign needs and how soon, in this sentence or the next, or leave the sign to the card. "
            + $"Where the words mean something else, say so: `actionNotNeeded: {{{found.Sign.Flag.Id}: your reason}}`.");
}
