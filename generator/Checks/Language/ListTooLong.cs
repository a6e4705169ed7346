using System.Globalization;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A list of more than six items.</summary>
internal sealed class ListTooLong : ITextRule
{
    /// <summary>Items; STANDARDS STR-06.</summary>
    private const int Longest = 6;

    public static readonly Rule Descriptor = new("BHS428", "ListTooLong", Severity.Warning)
    {
        Reason = "Nobody keeps more than six points in mind.",
        Bad = "A list of nine signs.",
        Good = "Two lists, each with its own introduction.",
        Example = new(ExampleKind.Section, "-")
        {
            Bad = "Signs:\n\n{{- a sign\n*9}}",
            Good = "Signs:\n\n{{- a sign\n*4}}\nMore signs:\n\n{{- a sign\n*4}}",
        },
        Editorial = true,
        Standards = ["STR-06"],
        Remedy = Remedy.As("SentenceTooLong"),
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    public IEnumerable<Problem> Check(PageReading page) =>
        from list in page.Page.Markup.Lists
        where list.Items > Longest
        select Descriptor.At(
            list.Where,
            string.Create(CultureInfo.InvariantCulture, $"This list has {list.Items} items; up to {Longest} are read."),
            "Leave out the least useful, or make two lists with an introduction each.");
}
