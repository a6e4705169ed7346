using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Verification;

/// <summary>Judges what every page carries around its words: one title, landmarks, language, addresses, the fixed emergency line.</summary>
internal sealed class PageFrameVerifier(ExpectedWords words, SiteAddress site)
{
    public void Verify(PageFindings findings, PageProblems problems)
    {
        var page = problems.Page;
        if (findings.Titles.Count != 1 || !findings.Titles[0].IsReadable)
        {
            problems.Add(HeadingOneNotSingle.On(page, findings.Titles.Count));
        }

        if (!findings.FrameText.Span.Contains(words.EmergencyLine, StringComparison.Ordinal)
            && !findings.ArticleText.Span.Contains(words.EmergencyLine, StringComparison.Ordinal))
        {
            problems.Add(EmergencyLineMissing.On(page, words.EmergencyLine));
        }

        VerifyFrame(findings.Frame, problems);
        VerifyPolicy(findings.Frame.SecurityPolicy, problems);
    }

    private void VerifyFrame(FoundFrame frame, PageProblems problems)
    {
        var page = problems.Page;
        if (!frame.HasDoctype)
        {
            problems.Add(LandmarkMissing.On(page, "starts without `<!DOCTYPE html>`"));
        }

        if (frame.Language.Length == 0)
        {
            problems.Add(LandmarkMissing.On(page, "names no language: `html` needs a `lang` attribute"));
        }

        if (frame.Title.Length == 0)
        {
            problems.Add(LandmarkMissing.On(page, "has no `title`"));
        }

        if (frame.Description.Length == 0)
        {
            problems.Add(LandmarkMissing.On(page, "has no description"));
        }

        if (frame.Mains != 1)
        {
            problems.Add(LandmarkMissing.On(page, $"has {frame.Mains} `main` elements; it needs one"));
        }

        if (!LeadsToMain(frame))
        {
            problems.Add(LandmarkMissing.On(page, "does not start with a skip link: the first link must lead to the id of `main`"));
        }

        VerifyCanonical(frame.Canonicals, problems);
    }

    private void VerifyCanonical(List<string> found, PageProblems problems)
    {
        var page = problems.Page;
        if (found.Count != 1)
        {
            problems.Add(LandmarkMissing.On(page, $"names {found.Count} canonical addresses; it needs one"));
        }
        else if (found[0] != site.CanonicalOf(page.Url))
        {
            problems.Add(LandmarkMissing.On(page, $"names `{found[0]}` as its canonical address; it is `{site.CanonicalOf(page.Url)}`"));
        }
    }

    private static bool LeadsToMain(FoundFrame frame) =>
        frame.MainId.Length > 0 && frame.FirstLink is { Length: > 1 } link && link[0] == '#' && link.AsSpan(1).SequenceEqual(frame.MainId);

    private static void VerifyPolicy(string? policy, PageProblems problems)
    {
        if (policy is null)
        {
            problems.Add(SecurityPolicyMissing.On(problems.Page, "has no Content-Security-Policy"));
        }
        else if (policy.Contains("'unsafe-", StringComparison.OrdinalIgnoreCase))
        {
            problems.Add(SecurityPolicyMissing.On(problems.Page, "allows unsafe code in its Content-Security-Policy"));
        }
    }
}
