using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

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
        from path in PagePlaces.Required(site.Data.Topics)
        where !site.PageByPath.ContainsKey(path) && !site.Unread.Contains(path)
        select Descriptor.At(Location.StartOf(path), $"`{path}` is missing.", "Add the file with a title, a description and a few words.");
}
