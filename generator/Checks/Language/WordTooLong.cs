using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>A word that no line holds.</summary>
internal sealed class WordTooLong : ITextRule
{
    public static readonly Rule Descriptor = new("BHS155", "WordTooLong", Severity.Error)
    {
        Reason = "No line of a phone holds such a word: it pushes everything below it down, or runs out of the page.",
        Bad = "Painpainpainpainpainpainpainpainpainpainpain",
        Good = "Pain, pain and more pain",
        Example = new(ExampleKind.Section, "Painpainpainpainpainpainpainpainpainpainp"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PageReading page)
    {
        foreach (var passage in page.Passages)
        {
            if (LongWord.In(page.Text.AsSpan(passage.Start, passage.End - passage.Start)) is var (start, end))
            {
                yield return At(page.Where(passage.Start + start, passage.Start + end));
            }
        }

        foreach (var code in page.Page.Markup.Codes.Where(code => LongWord.In(code.Text) is not null))
        {
            yield return At(code.Where);
        }
    }

    public static Problem At(Location where) => Descriptor.At(
        where,
        $"This word has more than {LongWord.MostLetters} letters, or {LongWord.MostCharacters} characters without a space.",
        "Part it with spaces, or take it out.");
}
