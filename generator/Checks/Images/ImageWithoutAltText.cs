using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A picture without words for those who cannot see it.</summary>
internal sealed class ImageWithoutAltText : IPageRule
{
    private static readonly string[] FileEndings = [".svg", ".png", ".webp", ".jpg", ".jpeg", ".gif"];

    public static readonly Rule Descriptor = new("BHS212", "ImageWithoutAltText", Severity.Error)
    {
        Reason =
            "A reader who cannot see the picture hears these words instead (WCAG 1.1.1); a picture that adds nothing has no place here.",
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
            isName
                ? $"`{image.Alt}` is the name of a file and says nothing of the picture."
                : "The picture has no description for readers who cannot see it.",
            "Say between the brackets what it shows: `![...](...)`.");

    private static bool IsFileName(string words) => FileEndings.Any(ending => words.EndsWith(ending, StringComparison.OrdinalIgnoreCase));
}
