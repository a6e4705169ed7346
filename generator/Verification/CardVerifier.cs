using System.Buffers;
using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Verification;

/// <summary>Judges the warning cards of a page: there, whole, seen, early and in order; one page after the other.</summary>
internal sealed class CardVerifier(ExpectedWords words, SiteAddress site)
{
    private static readonly SearchValues<string> ShadowRoot = SearchValues.Create(["shadowrootmode"], StringComparison.OrdinalIgnoreCase);

    private readonly CardExpectation expected = new();

    public void Verify(PageFindings findings, PageProblems problems)
    {
        var page = problems.Page;
        foreach (var level in CareLevels.All)
        {
            var name = level.Name();
            var count = 0;
            foreach (var card in findings.Cards)
            {
                if (card.Level == name)
                {
                    count++;
                    expected.Start(words, level, page.OwnFlags);
                    VerifyCard(card, problems);
                }
            }

            if (page.Kind == PageKind.Article && count != 1)
            {
                problems.Add(count == 0 ? LostCard.ProblemOn(page, findings.Html.Span, level) : CardMissing.Repeated(page, level, count));
            }
        }

        VerifyLevels(findings, problems);
        // A declared shadow root hides what stands beside its template, and parsers take the template away.
        if (findings.Cards.Count > 0 && findings.Html.Span.ContainsAny(ShadowRoot))
        {
            problems.Add(CardHidden.ByShadowRoot(page));
        }
    }

    private void VerifyCard(FoundCard card, PageProblems problems)
    {
        var page = problems.Page;
        if (card.HiddenBy is { } outside)
        {
            problems.Add(CardHidden.Inside(page, expected.Level, outside));
        }

        if (card.HiddenInside is { } inside)
        {
            problems.Add(CardHidden.InPart(page, expected.Level, inside));
        }

        if (CardComparison.FirstDifference(card, expected, site.EmergencyNumbersFrom(page.Url)) is { } difference)
        {
            problems.Add(CardAltered.On(page, expected.Level, difference));
        }
        else if (HasOffScreenWords(card))
        {
            problems.Add(CardHidden.InPart(page, expected.Level, Hiding.OffScreenClass));
        }
    }

    // Only the prefix of the heading may be off screen; three NHS code bases once hid whole headings with it.
    private bool HasOffScreenWords(FoundCard card)
    {
        foreach (var part in card.Parts)
        {
            if (part.Part == CardPart.HiddenPrefix && !card.TextOf(part).SequenceEqual(expected.HiddenPrefix))
            {
                return true;
            }
        }

        return false;
    }

    private static void VerifyLevels(PageFindings findings, PageProblems problems)
    {
        foreach (var card in findings.Cards)
        {
            if (CareLevels.Find(card.Level) is null)
            {
                problems.Add(CardAltered.UnknownLevel(problems.Page, card.Level));
            }
        }
    }
}
