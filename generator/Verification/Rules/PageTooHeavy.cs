using System.Globalization;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification.Rules;

/// <summary>The page of an article has too many bytes.</summary>
internal static class PageTooHeavy
{
    /// <summary>DESIGN 11: an article is read on a slow phone, so all of its HTML comes to 30 kB at most.</summary>
    private const int Most = 30_000;

    public static readonly Rule Descriptor = new("BHS532", "PageTooHeavy", Severity.Warning)
    {
        Reason = "A worried reader on a slow phone waits for every byte: the page of an article has 30,000 at most, whatever its subject.",
        Bad = "An article of 2,500 words with 60 sources",
        Good = "The same in two articles that link to each other, or without what matters least",
        Example = new(ExampleKind.Page, "causes/slipped-disc.md")
        {
            Bad = "-- page / </main> --\n<p>{{word *6500}}</p></main>",
            Good = "-- page / </main> --\n<p>{{word *40}}</p></main>",
        },
        Remedy = new(RemedyGroup.Shape, "take out what matters least, or make two articles of it"),
    };

    public static Problem? On(FinalPage page) => page.Bytes.Length <= Most ? null : Descriptor.At(
        Location.StartOf(page.Where.Path),
        string.Create(
            CultureInfo.InvariantCulture,
            $"The page `{page.Url}` has {page.Bytes.Length:N0} bytes; {Most:N0} are the most for an article."),
        "Take out what matters least, or make two articles of it. Each source takes some 250 bytes, each link some 60.");
}
