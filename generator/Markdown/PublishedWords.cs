using System.Text;
using BackHealthSite.RedFlags.Approvals;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>
/// All that a page shows below its title, as one text: words, the kind of each block, where links lead, pictures, and which source stands
/// behind what. Line breaks, and marks that only look different in the source, make no difference.
/// </summary>
internal static class PublishedWords
{
    public static string Of(ParsedPage page, LinkTitles titles)
    {
        var words = new StringBuilder();
        foreach (var block in page.Body.Tree)
        {
            Append(words, block, titles);
        }

        return string.Join('\n', words.ToString().Split('\n').Select(CanonicalText.Collapse).Where(line => line.Length > 0));
    }

    private static void Append(StringBuilder words, Block block, LinkTitles titles)
    {
        switch (block)
        {
            case var _ when Skipped.IsUnseen(block):
                return;
            case LeafBlock leaf:
                words.Append(leaf is HeadingBlock heading ? new string('#', heading.Level) + " " : "");
                words.Append(leaf.Inline is null ? leaf.Lines.ToString() : "");
                Append(words, leaf.Inline, titles);
                words.Append('\n');
                return;
            case ContainerBlock container:
                words.Append(Opening(container));
                foreach (var child in container)
                {
                    Append(words, child, titles);
                }

                words.Append(container is ListItemBlock or MarkdownDocument ? "" : "\n/\n");
                return;
        }
    }

    private static string Opening(ContainerBlock container) => container switch
    {
        CustomContainer directive => $"::: {directive.Info} {directive.Arguments}\n",
        ListBlock list => list.IsOrdered ? "1.\n" : "-\n",
        ListItemBlock => "* ",
        QuoteBlock => ">\n",
        _ => "|\n",
    };

    private static void Append(StringBuilder words, ContainerInline? parent, LinkTitles titles)
    {
        for (var inline = parent?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan());
                    break;
                case HtmlEntityInline entity:
                    words.Append(entity.Transcoded.AsSpan());
                    break;
                case CodeInline code:
                    words.Append(code.Content);
                    break;
                case LineBreakInline:
                    words.Append(' ');
                    break;
                case CitationInline citation:
                    words.Append("[@").Append(citation.SourceId).Append(']');
                    break;
                case AutolinkInline link:
                    words.Append('<').Append(link.Url).Append('>');
                    break;
                case LinkInline link:
                    words.Append(link.IsImage ? "![" : "[");
                    Append(words, link, titles);
                    words.Append(!link.IsImage && PageWords.IsBlank(link) ? titles.TitleOf(link.Span.Start) : "");
                    words.Append("](").Append(link.Url).Append(')');
                    break;
                case ContainerInline container:
                    Append(words, container, titles);
                    break;
            }
        }
    }
}
