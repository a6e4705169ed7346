using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>Markup of another program, or of another kind of Markdown, which readers would see as loose signs.</summary>
internal sealed class MarkupForeign : ITextRule
{
    public static readonly Rule Descriptor = new("BHS470", "MarkupForeign", Severity.Error)
    {
        Reason =
            "This site reads plain Markdown (CommonMark) with tables. Readers would see the signs of anything else, or lose the words.",
        Bad = "- [ ] ask about ~~scans~~ exercise [^note]",
        Good = "- ask about exercise",
        Example = new(ExampleKind.Section, "[ ] | ~~scans~~ | [^note]"),
        Remedy = new(RemedyGroup.Shape, "plain Markdown only: the message names what the signs were meant as, and what to write"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PageReading page) => InText(page).Concat(InLines(page.Page)).Concat(InLinks(page.Page));

    /// <summary>Below the front matter, whose words are no Markdown.</summary>
    private static IEnumerable<Problem> InText(PageReading page)
    {
        HashSet<string>? notes = null;
        var body = page.Passages.FirstOrDefault(passage => passage.IsBody)?.Start ?? page.Text.Length;
        for (var i = ForeignMarks.Next(page.Text, body); i >= 0; i = ForeignMarks.Next(page.Text, i))
        {
            var start = i++;
            if (ForeignMarks.At(page.Text, start) is not var (mark, length))
            {
                continue;
            }

            i = start + length;
            if (!IsTyped(page, start) || !IsTyped(page, i - 1))
            {
                continue;
            }

            var words = page.Text[start..i];
            var isNote = words.StartsWith("[^", StringComparison.Ordinal);
            if (!IsCitation(page, words) && (!isNote || (notes ??= new(StringComparer.Ordinal)).Add(words.TrimEnd(':'))))
            {
                yield return Descriptor.At(page.Where(start, i), mark.Message, ForeignLink.Fix(words) ?? mark.Fix);
            }
        }
    }

    private static IEnumerable<Problem> InLines(ParsedPage page) =>
        from line in ForeignLines.In(page)
        select Descriptor.At(page.File.At(line.Span), line.Mark.Message, line.Mark.Fix);

    /// <summary>Footnotes and comments that Markdown takes for links by reference, so that their words are lost.</summary>
    private static IEnumerable<Problem> InLinks(ParsedPage page)
    {
        foreach (var link in page.Links.Where(link => !link.ShowsAddress && link.Text.StartsWith('^')))
        {
            yield return Descriptor.At(
                page.File.At(link.Whole),
                ForeignMark.MessageOf("a footnote"),
                $"Say it in the text, or cite a source with `[@source-id]`; take the line `[{link.Text}]:` out.");
        }

        foreach (var definition in page.Markup.Definitions.Where(definition => IsLost(definition, page)))
        {
            yield return Descriptor.At(
                definition.Where,
                $"Readers do not see `[{Shortened.To(Shortened.Name, definition.Label)}]:` and what stands behind it: "
                + "Markdown takes it for the address of a link.",
                "Write it as a sentence, without the brackets; or take it out.");
        }
    }

    /// <summary>True for an address that is none, and for a footnote, where no link says so.</summary>
    private static bool IsLost(LinkDefinition definition, ParsedPage page) =>
        (definition.Label.StartsWith('^') || definition.Address.AsSpan().IndexOfAny("/.:#@") < 0)
        && !page.Links.Any(link => link.Text.Equals(definition.Label, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// True where a sign stands in the source as it is: whoever writes `\~~` or `&amp;#126;` means to show it. An entity that is typed
    /// twice is shown as it is once.
    /// </summary>
    private static bool IsTyped(PageReading page, int place)
    {
        var source = page.Page.File.Text;
        var at = page.Mapped.SourceOffset(place);
        return (at == 0 || source[at - 1] != '\\') && (page.Text[place] == '&' || (at < source.Length && source[at] == page.Text[place]));
    }

    /// <summary>True where the last brackets are a citation that lacks its sign, which is a mistake of its own.</summary>
    private static bool IsCitation(PageReading page, string words) =>
        words.EndsWith(']') && CitationMistyped.IsMeantBy(page, words[(words.LastIndexOf('[') + 1)..^1]);
}
