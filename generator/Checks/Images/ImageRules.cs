using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>A picture that does not exist.</summary>
internal sealed class ImageMissing : IPageRule
{
    public static readonly Rule Descriptor = new("BHS211", "ImageMissing", Severity.Error)
    {
        Reason = "A reader would see a broken frame where the picture is missing.",
        Bad = "![A slipped disc beside a nerve](images/slipped-disk.svg)",
        Good = "![A slipped disc beside a nerve](images/slipped-disc.svg)",
        Example = new(ExampleKind.Section, "images/slipped-disk.svg")
        {
            Bad = "![A slipped disc beside a nerve](images/slipped-disk.svg) ![A slipped disc beside a nerve](images/slipped-disc.svg)",
            Beside = "-- causes/images/slipped-disc.svg --\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"3\"/></svg>",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site)
    {
        foreach (var (image, path, picture) in site.ReferencesOf(page).Images)
        {
            if (path is not null && picture is null)
            {
                var near = site.Pictures.Keys.Where(known => known.StartsWith(page.PictureFolder, StringComparison.Ordinal));
                yield return Descriptor.At(image.AddressWhere, $"There is no picture `{path}`.", NearestName.Offer(path, near, $"Put the file into `{page.PictureFolder}`."));
            }
        }
    }
}

/// <summary>A picture without words for those who cannot see it.</summary>
internal sealed class ImageWithoutAltText : IPageRule
{
    private static readonly string[] FileEndings = [".svg", ".png", ".webp", ".jpg", ".jpeg", ".gif"];

    public static readonly Rule Descriptor = new("BHS212", "ImageWithoutAltText", Severity.Error)
    {
        Reason = "A reader who cannot see the picture hears these words instead (WCAG 1.1.1); a picture that adds nothing has no place here.",
        Bad = "![](images/slipped-disc.svg)",
        Good = "![A slipped disc presses on a nerve beside the spine](images/slipped-disc.svg)",
        Example = new(ExampleKind.Section, "![](images/slipped-disc.svg)")
        {
            Beside = "-- causes/images/slipped-disc.svg --\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"3\"/></svg>",
        },
        Standards = ["ACC-08"],
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from image in page.Images
        let isName = IsFileName(image.Alt)
        where isName || !image.Alt.Any(char.IsLetterOrDigit)
        select Descriptor.At(
            image.Where,
            isName ? $"`{image.Alt}` is the name of a file and says nothing of the picture." : "The picture has no description for readers who cannot see it.",
            "Say between the brackets what it shows: `![...](...)`.");

    private static bool IsFileName(string words) => FileEndings.Any(ending => words.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}

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
        foreach (var path in site.Pictures.Keys.Where(path => !used.Contains(path) && !MayBeShownUnread(path, site)).Order(StringComparer.Ordinal))
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

/// <summary>A picture from another place than the folder beside its page.</summary>
internal sealed class ImageOutsideFolder : IPageRule
{
    public static readonly Rule Descriptor = new("BHS215", "ImageOutsideFolder", Severity.Error)
    {
        Reason = "Readers load nothing from other hosts, which could see them; pictures lie beside their pages, where they are checked.",
        Bad = "![A spine](https://example.org/spine.png)",
        Good = "![A spine](images/spine.png)",
        Example = new(ExampleKind.Section, "https://example.org/spine.png") { Good = "Words." },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site)
    {
        foreach (var (image, path, _) in site.ReferencesOf(page).Images)
        {
            if (path is null)
            {
                yield return Descriptor.At(
                    image.AddressWhere,
                    Message(image.Target),
                    $"Put the file into `{page.PictureFolder}` and write `images/` and its name; it ends in {string.Join(", ", PictureFile.Endings)}.");
            }
        }
    }

    private static string Message(LinkTarget target) => target switch
    {
        LinkTarget.External => "The picture would come from another host.",
        LinkTarget.File { Anchor: null } file => $"`{file.Path}` is not a place for a picture of this page.",
        LinkTarget.Refused refused => $"This address {refused.Reason}.",
        _ => "This is not the path of a picture.",
    };
}

/// <summary>A picture in the opening of an article.</summary>
internal sealed class ImageBeforeRedFlags : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS217", "ImageBeforeRedFlags", Severity.Error)
    {
        Reason = "A picture in the opening would push the warning card below the end of a small screen.",
        Bad = "![A spine](images/spine.svg)\n\n::: red-flags\n:::",
        Good = "::: red-flags\n:::\n\n## What it is\n\n![A spine](images/spine.svg)",
        Example = new(ExampleKind.Body, "![A spine](images/slipped-disc.svg)")
        {
            Bad = "A strain is a pulled muscle.\n\n![A spine](images/slipped-disc.svg)\n\n::: red-flags\n:::\n\n## What it is\n\n"
                + "A muscle is pulled [@good-one] [@good-two]. See [stiffness](xref:stiffness).",
            Good = "A strain is a pulled muscle.\n\n::: red-flags\n:::\n\n## What it is\n\n![A spine](images/slipped-disc.svg)\n\n"
                + "A muscle is pulled [@good-one] [@good-two]. See [stiffness](xref:stiffness).",
            Beside = "-- causes/images/slipped-disc.svg --\n"
                + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><circle cx=\"4\" cy=\"4\" r=\"3\"/></svg>",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        var openingEnd = reading.Page.Opening.IsEmpty ? 0 : reading.Page.Opening[^1].Span.End - 1;
        return from image in reading.Page.Images
               where image.Where.Span.Start < openingEnd
               select Descriptor.At(image.Where, "The picture stands before the red-flag card.", "Move it into a section below.");
    }
}
