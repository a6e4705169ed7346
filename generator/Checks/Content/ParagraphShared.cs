using System.Text;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A paragraph that stands word for word in two articles.</summary>
internal sealed class ParagraphShared : ISiteRule
{
    /// <summary>Fewer may be the same by chance, or because they can hardly be said otherwise.</summary>
    private const int FewestWords = 12;

    public static readonly Rule Descriptor = new("BHS467", "ParagraphShared", Severity.Warning)
    {
        Reason = "What is said twice is put right once: the readers of the other page keep the old words. Say a shared thing in one "
            + "article, and let the others link to it.",
        Bad = "The same 12 words or more, from the beginning of a paragraph to its end, in two articles",
        Good = "The paragraph in one article, and a link to it in the other",
        Example = new(ExampleKind.Files, Kettle)
        {
            Bad =
                $"-- causes/kettle.md * --\nrelated: [stiffness, strain, morning]\n---\n{Kettle}\n-- causes/morning.md * --\n---\n{Kettle}",
            Good = $"-- causes/kettle.md * --\nrelated: [stiffness, strain, morning]\n---\n{Kettle}\n-- causes/morning.md * --\n---\n"
                + $"See [the kettle](xref:kettle).",
        },
        Editorial = true,
    };

    private const string Kettle = "You fill the kettle, switch it on and feed the cat that waits beside the door.";

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site)
    {
        var known = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var article in site.OldestFirst)
        {
            var page = article.Page;
            var paragraphs = site.Memory.Of(BuildStep.Paragraphs, page.File.Path, () => new Basis(page), () => ParagraphsOf(page));
            foreach (var (words, span) in paragraphs)
            {
                if (!known.TryAdd(words, article) && known[words] != article)
                {
                    yield return Descriptor.At(
                        new Location(page.File.Path, span),
                        $"This paragraph stands word for word in `{known[words].Page.File.Path}` too.",
                        "Say it in one of the two, and link to it from the other; or say here what is special to this subject.");
                }
            }
        }
    }

    private static List<(string Words, TextSpan Span)> ParagraphsOf(ParsedPage page) =>
    [
        .. from block in page.Markup.Blocks
           where block.Kind == BlockKind.Paragraph
           let words = WordsOf(page.File.Text.AsSpan(block.Span.Start, block.Span.Length))
           where words is not null
           select (words, block.Span),
    ];

    /// <summary>
    /// A paragraph without its sources and with single spaces; null for a short one, and for one that waits for its words.
    /// </summary>
    private static string? WordsOf(ReadOnlySpan<char> source)
    {
        if (source.Contains(Placeholder.Start, StringComparison.Ordinal))
        {
            return null;
        }

        var (words, text) = (0, new StringBuilder(source.Length));
        foreach (var range in source.SplitAny(' ', '\n', '\r', '\t'))
        {
            var word = source[range];
            if (!word.IsEmpty && !word.StartsWith("[@"))
            {
                text.Append(word).Append(' ');
                words++;
            }
        }

        return words < FewestWords ? null : text.ToString();
    }
}
