using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Checks;

/// <summary>A sign of an emergency that the words beside it do not answer with what it needs, or an urgent one that they answer with less.</summary>
internal sealed class SignWithoutAction
{
    private readonly PageReading page;
    private readonly ActionFinder actions;
    private readonly List<SignStatement> emergencies;
    private readonly List<SignStatement> urgent;

    public static readonly Rule Descriptor = new("BHS337", "SignWithoutAction", Severity.Error)
    {
        Reason = "Who has the sign may read this sentence alone. No list of words can name every way to play a sign down, so the sentence with a sign of an emergency, or the one behind it, says what the sign needs; "
            + "the line that opens or closes a list and the row of a table count too. Whatever needs no words of its own is left to the card. Which words count stands in the registry, under `actions`.",
        Bad = "If you cannot pee, drink a lot and lie down for the evening.",
        Good = "If you cannot pee, drinking more does not help. Go to the nearest emergency department now.\n\nor, where the words mean something else:\n\n"
            + "actionNotNeeded: {leg-weakness-walking: The weak legs here are those of a garden chair.}",
    };

    private SignWithoutAction(SignsOfPage signs, ActionFinder actions)
    {
        page = signs.Page;
        this.actions = actions;
        emergencies = [.. signs.Emergencies.Where(sign => !IsAbsent(sign))];
        urgent = [.. signs.Urgent.Where(sign => !IsAbsent(sign))];
    }

    public static IEnumerable<Problem> Check(SignsOfPage signs, ActionFinder actions)
    {
        var unanswered = new SignWithoutAction(signs, actions).Unanswered().ToList();
        var matter = signs.Page.Page.FrontMatter;
        var waived = matter.Waivers.Select(waiver => waiver.FlagId).ToHashSet(StringComparer.Ordinal);
        return unanswered.Where(found => !waived.Contains(found.Sign.Flag.Id)).Select(found => found.Problem)
            .Concat(ActionReasonUnused.Check(matter, unanswered.Select(found => found.Sign.Flag.Id)));
    }

    private IEnumerable<(SignStatement Sign, Problem Problem)> Unanswered()
    {
        foreach (var sign in emergencies.Where(sign => !IsAnswered(sign)))
        {
            yield return (sign, At(sign, "is a sign of an emergency", "neither this sentence nor the one behind it says what to do"));
        }

        foreach (var sign in urgent.Where(sign => sign.Own.Count == 1 && AsksForLess(sign, Urgency.Urgent) && !sign.Own.SelectMany(page.SurroundingsOf).Any(other => Asks(other, Urgency.Urgent))))
        {
            yield return (sign, At(sign, "needs help the same day", "this sentence asks for less"));
        }
    }

    private bool IsAnswered(SignStatement sign)
    {
        if (page.FramesOf(sign.Own[^1]).Any(frame => actions.TakesBack(page.StretchOf(frame))))
        {
            return false;
        }

        // What a myth says is wrong, an action too; its last sentence puts it right.
        if (sign.Own[^1].Passage.Myth is not null)
        {
            return page.EndOfMyth(sign.Own[^1]).Any(other => Asks(other, Urgency.Emergency));
        }

        if (sign.Own.Any(sentence => Asks(sentence, Urgency.Emergency)))
        {
            return true;
        }

        if (AsksForLess(sign, Urgency.Emergency))
        {
            return false;
        }

        return IsExplainedHere(sign)
            ? !sign.Own.Any(sentence => actions.Soothes(page.StretchOf(sentence))) && page.SectionOf(sign.Own[^1]).Any(other => Asks(other, Urgency.Emergency))
            : sign.Own.SelectMany(page.SurroundingsOf).Any(other => Asks(other, Urgency.Emergency) && !SpeaksOfElse(sign, other));
    }

    private bool Asks(Sentence sentence, Urgency level) => actions.Asks(page.StretchOf(sentence), level);

    /// <summary>True for a sentence that asks for something to do at home, or for help that comes later.</summary>
    private bool AsksForLess(SignStatement sign, Urgency level) =>
        sign.Own.Any(sentence => actions.AsksForLess(page.StretchOf(sentence))) && !sign.Own.Any(sentence => Asks(sentence, level));

    /// <summary>True for a sentence behind that asks for help under a condition of its own.</summary>
    private bool SpeaksOfElse(SignStatement sign, Sentence other) =>
        other.Number > sign.Own[^1].Number && other.Passage.Kind != PassageKind.Cell && actions.SpeaksOfElse(page.StretchOf(other))
        && !emergencies.Any(known => known.Flag == sign.Flag && known.Own[0] == other);

    private bool IsAbsent(SignStatement sign) => sign.Starts.All(start => start is { } word && actions.SaysAbsent(page.StretchOf(sign.Own[0]), word));

    /// <summary>True in the article that explains the sign: there a section that says what to do may tell of the sign sentence by sentence.</summary>
    private bool IsExplainedHere(SignStatement sign) => page.Page.Place is PagePlace.Article article && article.Id.Value == sign.Flag.WarningSign;

    private Problem At(SignStatement sign, string what, string fault) => Descriptor.At(
        page.Where(sign.Own[^1]),
        $"\"{sign.Words}\" {what} (`{sign.Flag.Id}`), and {fault}.",
        "Say what the sign needs and how soon, in this sentence or the next, or leave the sign to the card. "
            + $"Where the words mean something else, say so: `actionNotNeeded: {{{sign.Flag.Id}: your reason}}`.");
}

/// <summary>A reason for not answering a sign in an article whose words need none.</summary>
internal static class ActionReasonUnused
{
    public static readonly Rule Descriptor = new("BHS338", "ActionReasonUnused", Severity.Warning)
    {
        Reason = "An exception that matches nothing hides the next one that would matter.",
        Bad = "actionNotNeeded: {cauda-equina: ...} in an article that says what to do wherever it names a sign of it",
        Good = "No entry for `cauda-equina`.",
    };

    public static IEnumerable<Problem> Check(FrontMatter matter, IEnumerable<string> unanswered) =>
        from waiver in matter.ActionNotNeeded
        where !unanswered.Contains(waiver.FlagId)
        select Descriptor.At(waiver.Where, $"Every sign of `{waiver.FlagId}` in the article is answered, or there is none.", "Take this entry out.");
}
