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
        var doubles = site.AllPages
            .Select(page => (Page: page, Id: (page.Place as PagePlace.Article)?.Id))
            .Where(entry => entry.Id is not null)
            .GroupBy(entry => entry.Id!.Value)
            .Where(group => group.Count() > 1);
        foreach (var group in doubles)
        {
            var first = group.First().Page.File.Path;
            foreach (var (page, _) in group.Skip(1))
            {
                yield return Descriptor.At(Location.StartOf(page.File.Path), $"The id `{group.Key}` is the name of `{first}` too.", "Rename the newer of the two files, or join the two articles.");
            }
        }
    }
}

/// <summary>A page that the site needs but no file gives.</summary>
internal sealed class PageMissing : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS114", "PageMissing", Severity.Error)
    {
        Reason = "Every page links to the topics, the emergency numbers and the pages about the site.",
        Bad = "An input folder without pages/emergency-numbers.md.",
        Good = "An input folder with all of: index.md, an index.md in each topic, and the six files of pages/.",
        Example = new(ExampleKind.Files, "pages/emergency-numbers.md") { Bad = "-- pages/emergency-numbers.md - --", Good = "" },
        Standards = ["REV-06"],
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site) =>
        from path in PagePlaces.Required()
        where !site.PageByPath.ContainsKey(path) && !site.Unread.Contains(path)
        select Descriptor.At(Location.StartOf(path), $"`{path}` is missing.", "Add the file with a title, a description and a few words.");
}
