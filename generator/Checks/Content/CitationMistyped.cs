using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>Words in brackets that a reader would take for a citation: `[source-id]`, `(@source-id)`, `[1]`.</summary>
internal sealed class CitationMistyped : ITextRule
{
    /// <summary>Signs between two brackets that may be an id; ids are short.</summary>
    private const int Longest = 100;

    /// <summary>What stands for an id that only the author knows.</summary>
    private const string Placeholder = "source-id";

    public static readonly Rule Descriptor = new("BHS450", "CitationMistyped", Severity.Error)
    {
        Reason = "Readers would see the id or a number that leads nowhere, and the sentence would have no source.",
        Bad = "Most people recover [nhs-inform-sciatica].",
        Good = "Most people recover [@nhs-inform-sciatica].",
        Example = new(ExampleKind.Section, "[good-one]")
        {
            Bad = "Most people recover [good-one].",
            Good = "Most people recover [@good-one].",
        },
        Remedy = Remedy.As("CitationUnknown"),
        Mendable = true,
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    public IEnumerable<Problem> Check(PageReading page)
    {
        var text = page.Text;
        foreach (var passage in page.BodyPassages())
        {
            for (var i = passage.Start; i < passage.End; i++)
            {
                var end = text[i] is '[' or '(' ? text.IndexOf(text[i] == '[' ? ']' : ')', i, Math.Min(Longest, passage.End - i)) + 1 : 0;
                if (end > 0 && Meant(page, text[i], text[(i + 1)..(end - 1)].Trim()) is { } id && page.IsAsTyped(i, end))
                {
                    yield return Descriptor.At(
                        page.Where(i, end),
                        "This looks like a citation but is not one.",
                        $"Write `[@{id}]`{Which(id)}.")
                        .MendedBy(AreKnown(page, id) ? new SourceEdit(page.Where(i, end).Span, $"[@{id}]") : null);
                    i = end - 1;
                }
            }
        }
    }

    /// <summary>The id that the words between brackets mean, or null where they are no citation.</summary>
    private static string? Meant(PageReading page, char bracket, string inside)
    {
        var parts = inside.Split([';', ','], StringSplitOptions.TrimEntries);
        return parts.Length > 1 && Array.TrueForAll(parts, part => IdOf(page, bracket, part) is not null and not Placeholder)
            ? string.Join("] [@", parts.Select(part => IdOf(page, bracket, part)))
            : IdOf(page, bracket, inside);
    }

    /// <summary>True where each of the ids that are meant is that of a source.</summary>
    private static bool AreKnown(PageReading page, string ids) =>
        ids.Split("] [@").All(id => page.Site.Data.Sources.ContainsKey(id));

    private static string? IdOf(PageReading page, char bracket, string inside)
    {
        var id = inside.TrimStart('@').TrimStart();
        var hasSign = inside.StartsWith('@');
        if (page.Site.Data.Sources.ContainsKey(id) && (bracket == '[' || hasSign || id.Contains('-')))
        {
            return id;
        }

        if (hasSign && id.Length > 0 && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '-'))
        {
            return id;
        }

        return bracket == '[' && IsNumber(inside) ? Placeholder : null;
    }

    /// <summary>True for what the words between two square brackets were meant as a citation of.</summary>
    public static bool IsMeantBy(PageReading page, string inside) => page.Page.IsArticle && Meant(page, '[', inside.Trim()) is not null;

    private static string Which(string id) => id == Placeholder ? " with the id of a source in `_data/sources.yml`" : "";

    /// <summary>True for `1`, `1, 2`, `1-3` and the `^1` of a footnote.</summary>
    private static bool IsNumber(string inside)
    {
        var number = inside.TrimStart('^');
        return number.Any(char.IsAsciiDigit) && number.All(c => char.IsAsciiDigit(c) || c is ' ' or ',' or '-' or '\u2013');
    }
}
