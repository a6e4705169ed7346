using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Verification;

/// <summary>Judges where the three cards of an article stand: the first early, the others after the last section.</summary>
internal static class CardOrderVerifier
{
    /// <summary>More words than this before the emergency card, and readers in trouble may not reach it.</summary>
    public const int MostWordsBefore = 200;

    public static void Verify(PageFindings findings, PageProblems problems)
    {
        var page = problems.Page;
        foreach (var card in findings.Cards)
        {
            if (CareLevels.Find(card.Level) is { } level && !card.InMain)
            {
                problems.Add(CardOutOfOrder.On(page, level, "stands outside `main`"));
            }
        }

        // A missing or repeated card has no place to judge; CardMissing reports it.
        if (Single(findings, CareLevel.Emergency) is { } emergency)
        {
            VerifyEmergency(emergency, findings, problems);
            VerifySequence(emergency, findings, problems);
        }
    }

    private static void VerifyEmergency(FoundCard card, PageFindings findings, PageProblems problems)
    {
        var page = problems.Page;
        if (findings.Titles.Count > 0 && findings.Titles[0].Position > card.Position)
        {
            problems.Add(CardOutOfOrder.On(page, CareLevel.Emergency, "comes before the title"));
        }
        else if (findings.Opening == 0 || findings.Opening > card.Position)
        {
            problems.Add(CardOutOfOrder.On(page, CareLevel.Emergency, "comes before the opening"));
        }

        if (findings.SectionHeadings.Count > 0 && findings.SectionHeadings[0].Position < card.Position)
        {
            problems.Add(CardOutOfOrder.On(page, CareLevel.Emergency, "comes after the first section heading"));
        }

        if (findings.Cards[0] == card && findings.LengthBeforeSections > findings.LengthBeforeCards)
        {
            problems.Add(CardOutOfOrder.On(page, CareLevel.Emergency, "is followed by words of the opening"));
        }

        if (card.WordsBefore > MostWordsBefore)
        {
            problems.Add(CardTooLow.On(page, card.WordsBefore));
        }
        else if (FaultAbove(findings.Above, page) is { } fault)
        {
            problems.Add(fault);
        }
    }

    private static Problem? FaultAbove(RoomAbove above, FinalPage page) => above switch
    {
        { TitleLines: > RoomAbove.MostTitleLines } =>
            CardTooLow.TitleOn(page, FormattableString.Invariant($"{above.TitleLines} lines"), RoomAbove.MostTitleLines),
        { TitleCharacters: > RoomAbove.MostCharacters } =>
            CardTooLow.TitleOn(page, FormattableString.Invariant($"{above.TitleCharacters} characters"), RoomAbove.MostCharacters),
        { Picture: { } picture } => CardTooLow.PictureOn(page, picture),
        { Words: > RoomAbove.MostWords } =>
            CardTooLow.Below(page, FormattableString.Invariant($"{above.Words} words stand"), RoomAbove.MostWords),
        { Characters: > RoomAbove.MostCharacters } => CardTooLow.Below(
            page,
            FormattableString.Invariant($"Words and blanks take the room of {above.Characters} characters"),
            RoomAbove.MostCharacters),
        { Elements: > RoomAbove.MostElements } =>
            CardTooLow.Below(page, FormattableString.Invariant($"{above.Elements} elements stand"), RoomAbove.MostElements),
        _ => null,
    };

    private static void VerifySequence(FoundCard emergency, PageFindings findings, PageProblems problems)
    {
        if (Single(findings, CareLevel.Urgent) is not { } urgent || Single(findings, CareLevel.Soon) is not { } soon)
        {
            return;
        }

        var page = problems.Page;
        if (urgent.Position < emergency.Position)
        {
            problems.Add(CardOutOfOrder.On(page, CareLevel.Urgent, "comes before the emergency card"));
        }

        if (soon.Position < urgent.Position)
        {
            problems.Add(CardOutOfOrder.On(page, CareLevel.Soon, "comes before the urgent card"));
        }

        foreach (var heading in findings.SectionHeadings)
        {
            if (heading.Position > urgent.Position && IsSection(page.Sections, heading.Id))
            {
                problems.Add(CardOutOfOrder.On(page, CareLevel.Urgent, $"comes before the section `#{heading.Id}`"));
            }

            if (heading.Position > urgent.Position && heading.Position < soon.Position)
            {
                problems.Add(CardOutOfOrder.On(page, CareLevel.Soon, "does not follow the urgent card: a heading stands between them"));
            }
        }
    }

    private static FoundCard? Single(PageFindings findings, CareLevel level)
    {
        FoundCard? single = null;
        foreach (var card in findings.Cards)
        {
            if (card.Level != level.Name())
            {
                continue;
            }

            if (single is not null)
            {
                return null;
            }

            single = card;
        }

        return single;
    }

    private static bool IsSection(IReadOnlyList<Anchor> sections, string id)
    {
        for (var i = 0; i < sections.Count; i++)
        {
            if (sections[i].Value == id)
            {
                return true;
            }
        }

        return false;
    }
}
