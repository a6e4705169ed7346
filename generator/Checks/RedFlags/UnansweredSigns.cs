using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Checks;

/// <summary>Finds the signs of a page that the words beside them do not answer with what they need.</summary>
internal sealed class UnansweredSigns
{
    private readonly PageReading page;
    private readonly ActionFinder actions;
    private readonly List<SignStatement> emergencies;
    private readonly List<SignStatement> urgent;

    public UnansweredSigns(SignsOfPage signs, ActionFinder actions)
    {
        page = signs.Page;
        this.actions = actions;
        emergencies = [.. signs.Emergencies.Where(sign => !IsAbsent(sign))];
        urgent = [.. signs.Urgent.Where(sign => !IsAbsent(sign))];
    }

    /// <summary>Every such sign, with what to say of it.</summary>
    public IEnumerable<UnansweredSign> All()
    {
        foreach (var sign in emergencies.Where(sign => !IsAnswered(sign)))
        {
            yield return new(
                sign,
                page.Where(sign.Own[^1]),
                "is a sign of an emergency",
                "neither this sentence nor the one behind it says what to do");
        }

        foreach (var sign in urgent.Where(
            sign => sign.Own.Count == 1
                && AsksForLess(sign, Urgency.Urgent)
                && !sign.Own.SelectMany(page.SurroundingsOf).Any(other => Asks(other, Urgency.Urgent))))
        {
            yield return new(sign, page.Where(sign.Own[^1]), "needs help the same day", "this sentence asks for less");
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
            ? !sign.Own.Any(sentence => actions.Soothes(page.StretchOf(sentence)))
                && page.SectionOf(sign.Own[^1]).Any(other => Asks(other, Urgency.Emergency))
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

    private bool IsAbsent(SignStatement sign) =>
        sign.Starts.All(start => start is { } word && actions.SaysAbsent(page.StretchOf(sign.Own[0]), word));

    /// <summary>
    /// True in the article that explains the sign: there a section that says what to do may tell of the sign sentence by sentence.
    /// </summary>
    private bool IsExplainedHere(SignStatement sign) =>
        page.Page.Place is PagePlace.Article article && article.Id.Value == sign.Flag.WarningSign;
}

/// <summary>A sign that the words beside it do not answer.</summary>
/// <param name="Sign">The sign.</param>
/// <param name="Where">The sentence that ends with it.</param>
/// <param name="What">What the sign is, or needs.</param>
/// <param name="Fault">What the words do instead.</param>
internal sealed record UnansweredSign(SignStatement Sign, Location Where, string What, string Fault);
