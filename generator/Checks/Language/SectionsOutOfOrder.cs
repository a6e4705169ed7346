using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A section that stands in another place than in other articles of its kind.</summary>
internal sealed class SectionsOutOfOrder : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS446", "SectionsOutOfOrder", Severity.Warning)
    {
        Reason = "All articles of a topic have the same order, so that a reader finds the same thing in the same place.",
        Bad = "## What helps\n## What it is",
        Good = "## What it is\n## What helps",
        Example = new(ExampleKind.Body, "## What it is")
        {
            Bad = "A strain is a pulled muscle.\n\n::: red-flags\n:::\n\n## What helps\n\n"
                + "Rest [@good-one]. See [stiffness](xref:stiffness).\n\n## What it is\n\nIt may hurt [@good-two].",
            Good = "A strain is a pulled muscle.\n\n::: red-flags\n:::\n\n## What it is\n\n"
                + "It may hurt [@good-two]. See [stiffness](xref:stiffness).\n\n## What helps\n\nRest [@good-one].",
        },
        Editorial = true,
        Standards = ["STR-05"],
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        var order = ArticleSections.Of(reading.Article.Topic.Kind).Select(section => section.Heading).ToList();
        var (latest, name) = (-1, "");
        foreach (var section in reading.Page.Sections)
        {
            var words = section.Heading.Text.Trim().TrimEnd(':');
            var place = order.FindIndex(heading => heading.Equals(words, StringComparison.OrdinalIgnoreCase));
            if (place >= 0 && place < latest)
            {
                yield return Descriptor.At(
                    section.Heading.Where,
                    $"\"{section.Heading.Text}\" stands after \"{name}\" here, in other articles before it.",
                    $"The order is: {string.Join("; ", order)}.");
            }
            else if (place >= 0)
            {
                (latest, name) = (place, section.Heading.Text);
            }
        }
    }
}
