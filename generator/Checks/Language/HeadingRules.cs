using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A heading that frightens.</summary>
internal sealed class HeadingFrightening : ITextRule
{
    public static readonly Rule Descriptor = new("BHS435", "HeadingFrightening", Severity.Warning)
    {
        Reason = "A frightened reader stops reading before the part that helps.",
        Bad = "## The silent killer in your spine",
        Good = "## When to get help",
        Example = new(ExampleKind.Section, "silent killer"),
        Standards = ["SAF-14"],
        Remedy = Remedy.As("HeadingIsQuestion"),
    };

    public Rule Rule => Descriptor;

    public IReadOnlyList<PhraseSet> Phrases => [Words];

    public static readonly PhraseSet Words = new(
        "deadly|lethal|fatal",
        "silent killer",
        "killer",
        "paralysed|paralyzed for life",
        "you could|may|might|will die",
        "shocking|terrifying|horrifying|horrific|frightening|scary",
        "never walk again");

    public IEnumerable<Problem> Check(PageReading page) =>
        from hit in page.Find(Words).DistinctBy(hit => hit.Last)
        where hit.Sentence.Passage.Kind is PassageKind.Heading or PassageKind.Title
        select Descriptor.At(page.Where(hit), $"\"{page.Quote(hit)}\" frightens in a heading.", "Say calmly what the section tells, or what to do.");
}

/// <summary>A heading that asks.</summary>
internal sealed class HeadingIsQuestion : ITextRule
{
    public static readonly Rule Descriptor = new("BHS436", "HeadingIsQuestion", Severity.Warning)
    {
        Reason = "Readers scan for key words; a question puts \"what\" and \"how\" before them.",
        Bad = "## What are the symptoms?",
        Good = "## Symptoms",
        Example = new(ExampleKind.Section, "What are the symptoms?"),
        Editorial = true,
        Standards = ["STR-03"],
        Remedy = new(RemedyGroup.Shape, "name what the section holds: `## How to start`"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PageReading page) =>
        from sentence in page.Sentences
        where sentence.Passage.Kind is PassageKind.Heading or PassageKind.Title && page.TextOf(sentence).Contains('?')
        select Descriptor.At(page.Where(sentence), "This heading is a question.", "Begin with the key words of its answer.");
}

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
        var order = ArticleSections.Of(reading.Article.Topic.Id).Select(section => section.Heading).ToList();
        var (latest, name) = (-1, "");
        foreach (var section in reading.Page.Sections)
        {
            var words = section.Heading.Text.Trim().TrimEnd(':');
            var place = order.FindIndex(heading => heading.Equals(words, StringComparison.OrdinalIgnoreCase));
            if (place >= 0 && place < latest)
            {
                yield return Descriptor.At(section.Heading.Where, $"\"{section.Heading.Text}\" stands after \"{name}\" here, in other articles before it.", $"The order is: {string.Join("; ", order)}.");
            }
            else if (place >= 0)
            {
                (latest, name) = (place, section.Heading.Text);
            }
        }
    }
}
