using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Verification;

/// <summary>Judges the two fixed texts of an article besides its cards: the disclaimer and the line under the title.</summary>
internal static class ArticleFrameVerifier
{
    public static void Verify(PageFindings findings, ExpectedWords words, PageProblems problems)
    {
        VerifyDisclaimer(findings, words, problems);
        VerifyClinicianLine(findings, problems);
    }

    private static void VerifyClinicianLine(PageFindings findings, PageProblems problems)
    {
        var underTitle = TextUnderTitle(findings);
        if (problems.Page.Signature is { } signature)
        {
            if (!underTitle.Contains(signature.Words, StringComparison.Ordinal))
            {
                problems.Add(SignatureMissing.On(problems.Page, signature));
            }

            return;
        }

        if (!ClinicianLine.StandsIn(underTitle))
        {
            problems.Add(ClinicianLineMissing.On(problems.Page));
        }

        if (findings.ArticleText.Span.Contains(Signature.Claim, StringComparison.Ordinal)
            || findings.FrameText.Span.Contains(Signature.Claim, StringComparison.Ordinal))
        {
            problems.Add(SignatureClaimed.On(problems.Page));
        }
    }

    private static void VerifyDisclaimer(PageFindings findings, ExpectedWords words, PageProblems problems)
    {
        var page = problems.Page;
        if (findings.Disclaimers.Count != 1)
        {
            problems.Add(DisclaimerMissing.Times(page, findings.Disclaimers.Count));
            return;
        }

        var found = findings.Disclaimers[0];
        if (found.Text != words.Disclaimer)
        {
            var difference = WordDifference.Between(words.Disclaimer, found.Text);
            problems.Add(DisclaimerMissing.On(page, $"reads {difference.Found} where the registry says {difference.Expected}"));
        }

        if (found.HiddenBy is { } hider)
        {
            problems.Add(DisclaimerMissing.On(page, $"is hidden by `{hider}`"));
        }

        if (!found.InMain)
        {
            problems.Add(DisclaimerMissing.On(page, "stands outside `main`"));
        }

        if (findings.Cards.Count > 0 && findings.Cards[^1].Position > found.Position)
        {
            problems.Add(DisclaimerMissing.On(page, "comes before the last card"));
        }
    }

    private static ReadOnlySpan<char> TextUnderTitle(PageFindings findings)
    {
        var start = findings.Titles.Count > 0 ? findings.Titles[0].TextEnd : 0;
        var end = findings.LengthBeforeCards < 0 ? findings.ArticleText.Length : findings.LengthBeforeCards;
        return end > start ? findings.ArticleText.Between(start, end) : [];
    }
}
