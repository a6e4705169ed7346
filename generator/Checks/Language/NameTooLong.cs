using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A heading, the words of a link or the description of a picture that go on like a text.</summary>
internal sealed class NameTooLong : IPageRule
{
    private const int LongestHeading = 100;

    private const int LongestLink = 120;

    private const int LongestAlt = 250;

    public static readonly Rule Descriptor = new("BHS159", "NameTooLong", Severity.Error)
    {
        Reason = "Headings and links are read alone, in the contents of the page and in lists of screen readers; "
            + "a text of its own belongs into a paragraph.",
        Bad = "## A heading that goes on for three lines",
        Good = "## What helps",
        Example = new(ExampleKind.Section, "## {{A heading that goes on *9}}")
        {
            Bad = "## {{A heading that goes on *9}}",
            Good = "## What comes next",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(Markdown.ParsedPage page, Site.PublishedSite site) =>
    [
        .. page.Headings.SelectMany(heading => Judge("heading", heading.Text, LongestHeading, heading.Where)),
        .. page.Links
            .Where(link => !link.Text.Contains("://", StringComparison.Ordinal))
            .SelectMany(link => Judge("text of this link", link.Text, LongestLink, link.Where)),
        .. page.Images.SelectMany(image => Judge("description of this picture", image.Alt, LongestAlt, image.Where)),
    ];

    private static IEnumerable<Problem> Judge(string what, string words, int longest, Location where)
    {
        if (ShownLength.Of(words) > longest)
        {
            yield return Descriptor.At(
                where,
                FormattableString.Invariant($"The {what} has {ShownLength.Of(words)} characters; at most {longest} are read as one."),
                "Shorten it; details can stand in a paragraph.");
        }
    }
}
