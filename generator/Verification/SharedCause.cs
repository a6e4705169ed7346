using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification;

/// <summary>One mistake in the theme or a data file shows on page after page: it is told once, with the number of pages.</summary>
internal static class SharedCause
{
    /// <summary>Up to so many pages may well have the same mistake of their own.</summary>
    private const int MostOfTheirOwn = 3;

    private const string AnyPage = "`*`";

    /// <summary>
    /// The problems of all pages; those that differ in nothing but the page become one, at the first page in reading order.
    /// </summary>
    public static IEnumerable<Problem> Join(IEnumerable<VerifiedPage> pages) =>
        from page in pages
        from problem in page.Problems
        group (problem, page) by (
            problem.Rule.Id,
            Words: problem.Message.Replace($"`{page.Url}`", AnyPage, StringComparison.Ordinal),
            problem.Fix) into same
        from told in Tell(
            [.. same.Select(each => each.problem).Order(Problem.ReadingOrder)],
            same.Select(each => each.page.Url).Distinct().Count())
        select told;

    private static IEnumerable<Problem> Tell(IReadOnlyList<Problem> same, int pages) => pages <= MostOfTheirOwn
        ? same
        : [
            same[0] with
            {
                Message = $"{same[0].Message} The same is wrong on {pages - 1} other pages, so look in the theme or in a data file first.",
            },
        ];
}
