using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

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
                yield return Descriptor.At(
                    image.AddressWhere,
                    $"There is no picture `{path}`.",
                    NearestName.Of(path, near) is { } nearest
                        ? $"Did you mean `images/{nearest[page.PictureFolder.Length..]}`?"
                        : $"Put the file into `{page.PictureFolder}`.");
            }
        }
    }
}
