using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

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
