using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>A title too long for a heading, a tab or a list.</summary>
internal static class TitleTooLong
{
    /// <summary>STANDARDS STR-01: NHS content guide, formatting.</summary>
    public const int Longest = 65;

    public static readonly Rule Descriptor = new("BHS106", "TitleTooLong", Severity.Error)
    {
        Reason = "A longer title is cut off in search results and on small phones.",
        Bad = "title: Sciatica, which is a kind of pain that people often feel in one of their legs",
        Good = "title: Sciatica",
        Example = new(ExampleKind.Matter, "Sciatica, which is a kind of pain that people often feel in one of their legs"),
        Standards = ["STR-01"],
        Remedy = new(RemedyGroup.FrontMatter, "at most 65 characters for the title, 50 to 160 for the description"),
    };

    public static IEnumerable<Problem> Check(Located<string> title)
    {
        if (ShownLength.OfLine(title.Value) > Longest)
        {
            yield return Descriptor.At(
                title.Where,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The title has {ShownLength.OfLine(title.Value)} characters; at most {Longest} are shown whole."),
                "Shorten it; details can stand in the description.");
        }
    }
}
