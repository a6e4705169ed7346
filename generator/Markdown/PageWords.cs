using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>
/// Gathers the words of paragraphs and the like as a reader sees them, across inline markup, the words of pictures too; without citations.
/// </summary>
internal sealed class PageWords(MappedText words, LinkTitles titles)
{
    private List<TextSpan>? names;
    private bool readsCode;
    private bool metCode;
    private bool readsAddresses;

    /// <summary>Where the address that was met last ends in the source.</summary>
    private int addressEnd;

    public MappedText Words { get; } = words;

    /// <summary>Whether the words of code inside a line are gathered too.</summary>
    public bool ReadsCode
    {
        init => readsCode = value;
    }

    /// <summary>Link words that are just the title of the article they lead to, in text order.</summary>
    public IReadOnlyList<TextSpan> Names => names ?? [];

    /// <summary>The plain words of an inline and all that it holds.</summary>
    public static string Plain(ContainerInline? inline)
    {
        var plain = new PageWords(new MappedText(), LinkTitles.None) { ReadsCode = true, readsAddresses = true };
        plain.AppendChildren(inline);
        return plain.Words.End().Trim();
    }

    /// <summary>True for a link without words of its own, which takes the title of its target.</summary>
    public static bool IsBlank(LinkInline link) => string.IsNullOrWhiteSpace(Plain(link));

    /// <summary>Adds the words of a paragraph, a heading or the like; true where some more are code.</summary>
    public bool Append(LeafBlock block)
    {
        metCode = false;
        AppendChildren(block.Inline);
        return metCode;
    }

    /// <summary>Adds the words of a block, those of its code too.</summary>
    public void AppendWithCode(LeafBlock block)
    {
        readsCode = true;
        AppendChildren(block.Inline);
        readsCode = false;
        foreach (var line in block is CodeBlock ? block.Lines.Lines?.Take(block.Lines.Count) ?? [] : [])
        {
            // The slice begins behind the indent, but for one of tabs, which stands in a text of its own.
            Words.Append(line.Slice.AsSpan(), Math.Max(line.Slice.Start, line.Position));
            Words.AppendAt(" ", line.Position);
        }
    }

    /// <summary>Adds words again that stand in the text already.</summary>
    public void Repeat(int start, int end)
    {
        var shift = Words.Length - start;
        for (var i = 0; i < Names.Count && Names[i].Start < end; i++)
        {
            if (Names[i].End > start)
            {
                names!.Add(new TextSpan(Math.Max(start, Names[i].Start) + shift, Math.Min(end, Names[i].End) + shift));
            }
        }

        Words.Repeat(start, end);
    }

    private void AppendChildren(ContainerInline? parent)
    {
        for (var inline = parent?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal when readsAddresses:
                    Words.Append(literal.Content.AsSpan(), LiteralPlace.Of(literal));
                    break;
                case LiteralInline literal:
                    AppendWithoutAddresses(literal);
                    break;
                case HtmlEntityInline entity when entity.Span.Start < addressEnd:
                    break;
                case HtmlEntityInline entity:
                    Words.AppendAt(entity.Transcoded.AsSpan(), entity.Span.Start);
                    break;
                case LineBreakInline:
                    Words.AppendAt(" ", inline.Span.Start);
                    break;
                case CodeInline code:
                    Append(code);
                    break;
                case LinkInline { IsImage: false } link:
                    Append(link);
                    break;
                case LinkInline image:
                    // A picture parts the words around it from its own.
                    Words.AppendAt(" ", image.Span.Start);
                    AppendChildren(image);
                    Words.AppendAt(" ", image.Span.End);
                    break;
                case LinkDelimiterInline bracket:
                    // A bracket that Markdig found no partner for; what stands behind it is its content.
                    Words.Append(bracket.ToLiteral(), bracket.Span.Start);
                    AppendChildren(bracket);
                    break;
                case ContainerInline container:
                    AppendChildren(container);
                    break;
            }
        }
    }

    /// <summary>
    /// An address in the text is a mistake and no prose: a sign stands for it, and the rest of it is passed over, however many literals
    /// Markdig cuts it into.
    /// </summary>
    private void AppendWithoutAddresses(LiteralInline literal)
    {
        var content = literal.Content;
        var shift = LiteralPlace.Of(literal) - content.Start;
        var (at, end) = (Math.Max(content.Start, addressEnd - shift), content.End + 1);
        while (at < end && BareAddress.FirstIn(content.Text, at, end) is { } address)
        {
            Words.Append(content.Text.AsSpan(at, address.Start - at), at + shift);
            Words.AppendAt([BareAddress.Sign], address.Start + shift);
            addressEnd = address.End + shift;
            at = address.End;
        }

        if (at < end)
        {
            Words.Append(content.Text.AsSpan(at, end - at), at + shift);
        }
    }

    private void Append(CodeInline code)
    {
        metCode = true;
        var isWhole = code.Span.Length == code.Content.Length + (2 * code.DelimiterCount);
        if (readsCode && isWhole)
        {
            Words.Append(code.Content, code.Span.Start + code.DelimiterCount);
        }
        else if (readsCode)
        {
            // A space at either end is cut off.
            Words.AppendAt(code.Content, code.Span.Start);
        }
    }

    private void Append(LinkInline link)
    {
        var start = Words.Length;
        var plain = Plain(link);
        if (string.IsNullOrWhiteSpace(plain))
        {
            Words.AppendAt(titles.TitleOf(link.Span.Start), link.Span.Start);
        }
        else
        {
            var around = readsAddresses;
            readsAddresses = true;
            AppendChildren(link);
            readsAddresses = around;
        }

        if (titles.IsName(link.Span.Start, plain))
        {
            (names ??= []).Add(new TextSpan(start, Words.Length));
        }
    }
}
