using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>A description too short to say anything or too long to be shown.</summary>
internal static class DescriptionLengthWrong
{
    public const int Shortest = 50;
    public const int Longest = 160;

    public static readonly Rule Descriptor = new("BHS107", "DescriptionLengthWrong", Severity.Error)
    {
        Reason = "Lists, search results and shared links show the description: 50 to 160 characters fit.",
        Bad = "description: Leg pain.",
        Good = "description: Pain that runs from the lower back down one leg, why it happens and what helps.",
        Example = new(ExampleKind.Matter, "Leg pain."),
        Remedy = Remedy.As("TitleTooLong"),
    };

    public static IEnumerable<Problem> Check(Located<string> description)
    {
        var length = ShownLength.OfLine(description.Value);
        if (length > 0 && length is < Shortest or > Longest)
        {
            yield return Descriptor.At(
                description.Where,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The description has {length} characters; {Shortest} to {Longest} are needed."),
                length < Shortest ? "Say in one sentence what the page tells." : "Shorten it to one sentence.");
        }
    }
}
