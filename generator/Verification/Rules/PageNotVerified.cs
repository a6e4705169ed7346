using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>An article was assembled, but not verified as an article page exactly once.</summary>
internal static class PageNotVerified
{
    private const string Fix = "This is a mistake in the generator: every article must be rendered and verified once. Please report it.";

    public static readonly Rule Descriptor = new("BHS515", "PageNotVerified", Severity.Error)
    {
        Reason = "A page that nobody verified may lack its warnings. Counting makes sure that none slips by.",
        Bad = "12 articles assembled, 11 article pages verified",
        Good = "12 articles assembled, 12 article pages verified",
        Example = new(ExampleKind.Tally, "causes/slipped-disc.md") { Bad = "0", Good = "1" },
    };

    public static Problem Times(AssembledArticle article, int times) =>
        Descriptor.At(
            article.Where,
            times == 0
                ? $"The article `{article.Url}` was assembled, but no article page of it was verified."
                : $"The article `{article.Url}` was verified {times} times; it must be once.",
            Fix);

    public static Problem NotAssembled(VerifiedPage page) =>
        Descriptor.At(page.Where, $"The page `{page.Url}` was verified as an article, but no such article was assembled.", Fix);
}
