using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>Too many articles that are due to be checked again in one month.</summary>
internal sealed class MonthTooFull : ISiteRule
{
    /// <summary>So many in a month can be read with care, however few articles there are.</summary>
    private const int FewToRead = 5;

    /// <summary>Of so many articles one may be due in a month: more could not be read with care.</summary>
    private const int ArticlesForEach = 10;

    public static readonly Rule Descriptor = new("BHS468", "MonthTooFull", Severity.Warning)
    {
        Reason = "Articles that fall due together are checked in haste or not at all: at most a tenth of the library, or five articles of "
            + "a small one, may be due in the same month.",
        Bad = "recheck: 2027-05-02 in the sixth article of a small site that is due in May 2027",
        Good = "recheck: 2027-06-02",
        Example = new(ExampleKind.Files, "2027-05-06")
        {
            Bad = Due("2027-05-01", "2027-05-02", "2027-05-03", "2027-05-04", "2027-05-05", "2027-05-06"),
            Good = Due("2027-05-01", "2027-05-02", "2027-05-03", "2027-05-04", "2027-05-05", "2027-06-06"),
        },
        Editorial = true,
        Remedy = new(RemedyGroup.FrontMatter, "write another month under `recheck`, a month or two earlier"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site)
    {
        var most = Math.Max(FewToRead, site.Articles.Length / ArticlesForEach);
        var months = site.OldestFirst
            .Where(article => article.Page.FrontMatter.Recheck is not null)
            .GroupBy(article => (article.Page.FrontMatter.Recheck!.Value.Year, article.Page.FrontMatter.Recheck.Value.Month));
        foreach (var month in months)
        {
            foreach (var article in month.Skip(most))
            {
                var due = article.Page.FrontMatter.Recheck!;
                yield return Descriptor.At(
                    due.Where,
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{month.Count()} articles are due to be checked again in {due.Value:MMMM yyyy}; at most {most} may."),
                    "Choose another month, a month or two earlier.");
            }
        }
    }

    private static string Due(params string[] days) =>
        string.Concat(days.Select((day, i) =>
            $"-- causes/walk-{Letter(i)}.md * --\nrelated: [stiffness, strain, walk-{Letter((i + 1) % days.Length)}]\nrecheck: {day}\n"));

    private static char Letter(int i) => (char)('a' + i);
}
