using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A picture that no page shows.</summary>
internal sealed class ImageUnused : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS213", "ImageUnused", Severity.Warning)
    {
        Reason = "A picture that no page shows is not published; most often its address is misspelt, or it was left behind.",
        Bad = "input/causes/images/disc.svg, which no page in input/causes/ shows",
        Good = "![A disc between two bones](images/disc.svg) in one of them",
        Example = new(ExampleKind.Files, "causes/images/disc.svg")
        {
            Bad = "-- causes/images/disc.svg --\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"3\"/></svg>",
            Good = "",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site)
    {
        var used = site.PicturesOf(site.AllPages).Select(picture => picture.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var path in site.Pictures.Keys
            .Where(path => !used.Contains(path) && !MayBeShownUnread(path, site))
            .Order(StringComparer.Ordinal))
        {
            yield return Descriptor.At(
                Location.StartOf(path),
                "No page shows this picture.",
                "Show it with `![words](images/NAME)` from a page in the folder that holds its `images` folder, or take it out.");
        }
    }

    /// <summary>True where a page beside it could not be read, which is reported already.</summary>
    private static bool MayBeShownUnread(string path, PublishedSite site) =>
        path.LastIndexOf("images/", StringComparison.Ordinal) is >= 0 and var folder
        && site.Unread.Any(page => page.LastIndexOf('/') + 1 == folder && page.StartsWith(path[..folder], StringComparison.Ordinal));
}
