using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Verification;

/// <summary>Judges whether anything on an article's page passes for a card or for one of the fixed lines beside the real ones.</summary>
internal static class CardMimicryVerifier
{
    public static void Verify(PageFindings findings, ExpectedWords words, PageProblems problems)
    {
        if (findings.CardMark is { } mark && findings.Cards.Count >= CareLevels.All.Length)
        {
            problems.Add(CardCopied.On(problems.Page, $"an element outside the cards carries `{mark}`"));
        }

        foreach (var heading in findings.Headings)
        {
            if (CardWordsIn(heading, words) is { } copied)
            {
                problems.Add(CardCopied.On(problems.Page, $"a heading says `{copied}`"));
            }
        }

        if (findings.Disclaimers.Count == 1 && Times(findings.ArticleText.Span, words.Disclaimer) > 1)
        {
            problems.Add(CardCopied.On(problems.Page, "the words of the disclaimer stand there twice"));
        }

        // Once under the title, and once with the dates at the end.
        if (Times(findings.ArticleText.Span, ClinicianLine.Words) > 2)
        {
            problems.Add(CardCopied.On(problems.Page, $"`{ClinicianLine.Words}` stands there once more"));
        }
    }

    private static string? CardWordsIn(string heading, ExpectedWords words)
    {
        foreach (var card in words.Cards)
        {
            if (heading.Contains(card.Hidden, StringComparison.OrdinalIgnoreCase))
            {
                return card.Hidden;
            }

            if (heading.Contains(card.Heading, StringComparison.OrdinalIgnoreCase))
            {
                return card.Heading;
            }
        }

        return null;
    }

    private static int Times(ReadOnlySpan<char> text, string words)
    {
        var times = 0;
        while (text.IndexOf(words, StringComparison.OrdinalIgnoreCase) is >= 0 and var found)
        {
            times++;
            text = text[(found + words.Length)..];
        }

        return times;
    }
}
