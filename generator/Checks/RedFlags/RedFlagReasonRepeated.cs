using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>The same reason for leaving a flag out in many articles.</summary>
internal sealed class RedFlagReasonRepeated : ISiteRule
{
    /// <summary>Articles; DESIGN section 4.</summary>
    private const int Most = 3;

    public static readonly Rule Descriptor = new("BHS310", "RedFlagReasonRepeated", Severity.Error)
    {
        Reason = "A reason that is copied from article to article is no reason any more.",
        Bad = "The same words under `redFlagsNotNeeded` in four articles.",
        Good = "A reason of its own in each, or the flag carried.",
        Example = new(ExampleKind.Files, "child | child | child | child")
        {
            Bad = "-- causes/other-1.md * --\nrelated: [stiffness, strain, other-2]\n"
                + "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.\n"
                + "-- causes/other-2.md * --\nrelated: [stiffness, strain, other-1]\n"
                + "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.\n"
                + "-- causes/other-3.md * --\nrelated: [stiffness, strain, other-1]\n"
                + "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.\n"
                + "-- causes/other-4.md * --\nrelated: [stiffness, strain, other-1]\n"
                + "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.\n",
            Good = "-- causes/other-1.md * --\nrelated: [stiffness, strain, other-2]\n"
                + "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.\n"
                + "-- causes/other-2.md * --\nrelated: [stiffness, strain, other-1]\n"
                + "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.\n"
                + "-- causes/other-3.md * --\nrelated: [stiffness, strain, other-1]\n"
                + "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.\n",
        },
        Remedy = Remedy.As("RedFlagReasonMissing"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site)
    {
        var groups = site.Articles
            .SelectMany(article => article.Page.FrontMatter.Waivers.Select(waiver => (article, waiver)))
            .GroupBy(entry => LettersOf(entry.waiver.Reason), StringComparer.Ordinal)
            .Where(group => group.Select(entry => entry.article.Id).Distinct().Count() > Most);
        foreach (var (_, waiver) in groups.SelectMany(group => group))
        {
            yield return Descriptor.At(
                waiver.Where,
                $"This reason stands in more than {Most} articles.",
                "Write a reason for this article, or carry the flag.");
        }
    }

    /// <summary>What makes two reasons the same: their letters. A copy with a number, a comma or a capital of its own is a copy.</summary>
    private static string LettersOf(string reason) => string.Concat(reason.Where(char.IsLetter).Select(char.ToLowerInvariant));
}
