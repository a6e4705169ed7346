using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>Two articles of the same id, in two topics.</summary>
internal sealed class ArticleIdRepeated : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS113", "ArticleIdRepeated", Severity.Error)
    {
        Reason = "Links and relations name articles by their id alone, so an id must be unique over all topics.",
        Bad = "input/causes/sciatica.md and input/symptoms/sciatica.md",
        Good = "input/symptoms/sciatica.md",
        Example = new(ExampleKind.Files, "symptoms/strain.md") { Bad = "-- symptoms/strain.md * --\n", Good = "" },
        Remedy = Remedy.As("FileMisplaced"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site)
    {
        var doubles = site.FilesOldestFirst
            .Select(page => (Page: page, Id: (page.Place as PagePlace.Article)?.Id))
            .Where(entry => entry.Id is not null)
            .GroupBy(entry => entry.Id!.Value)
            .Where(group => group.Count() > 1);
        foreach (var group in doubles)
        {
            var first = group.First().Page.File.Path;
            foreach (var (page, _) in group.Skip(1))
            {
                yield return Descriptor.At(
                    Location.StartOf(page.File.Path),
                    $"The id `{group.Key}` is the name of `{first}` too.",
                    "Rename the newer of the two files, or join the two articles.");
            }
        }
    }
}
