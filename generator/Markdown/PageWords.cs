using BackHealthSite.Content;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>The words of a page as a reader sees them, across inline markup, the words of pictures too; without code, citations and generated parts.</summary>
internal static class PageWords
{
    /// <summary>The plain words of an inline and all that it holds.</summary>
    public static string Plain(ContainerInline? inline)
    {
        var words = new MappedText();
        AppendChildren(words, inline, LinkTitles.None with { ReadsCode = true });
        return words.Text.Trim();
    }

    /// <summary>The words of some blocks, one line a block.</summary>
    public static MappedText Of(IEnumerable<Block> blocks, LinkTitles titles)
    {
        var words = new MappedText();
        foreach (var block in blocks)
        {
            AppendBlock(words, block, titles);
        }

        return words;
    }

    /// <summary>
    /// What the trigger matcher reads of a page: title, description and body. It leaves out what is only a link to another article: a block
    /// that holds nothing else, and link words that are just that article's name.
    /// </summary>
    public static MappedText ForMatching(ParsedPage page, LinkTitles titles)
    {
        var words = new MappedText();
        foreach (var text in new[] { page.FrontMatter.Title, page.FrontMatter.Description })
        {
            words.AppendAt(text.Value, text.Where.Span.Start);
            words.EndBlock();
        }

        foreach (var block in page.Tree)
        {
            AppendBlock(words, block, titles with { ForMatching = true });
        }

        return words;
    }

    /// <summary>Adds the words of a paragraph, a heading or the like.</summary>
    public static void Append(MappedText words, LeafBlock block, LinkTitles titles) => AppendChildren(words, block.Inline, titles);

    private static void AppendBlock(MappedText words, Block block, LinkTitles titles)
    {
        switch (block)
        {
            case YamlFrontMatterBlock or CodeBlock or HtmlBlock or LinkReferenceDefinitionGroup:
            case CustomContainer { Info: Directive.RedFlags }:
                return;
            case LeafBlock leaf:
                if (!(titles.ForMatching && IsLoneArticleLink(leaf.Inline, titles)))
                {
                    AppendChildren(words, leaf.Inline, titles);
                }

                words.EndBlock();
                return;
            case ContainerBlock container:
                foreach (var child in container)
                {
                    AppendBlock(words, child, titles);
                }

                return;
        }
    }

    private static void AppendChildren(MappedText words, ContainerInline? parent, LinkTitles titles)
    {
        foreach (var inline in parent ?? Enumerable.Empty<Inline>())
        {
            switch (inline)
            {
                case LiteralInline literal:
                    words.Append(literal.Content.AsSpan(), LiteralPlace.Of(literal));
                    break;
                case HtmlEntityInline entity:
                    words.AppendAt(entity.Transcoded.AsSpan(), entity.Span.Start);
                    break;
                case LineBreakInline:
                    words.AppendAt(" ", inline.Span.Start);
                    break;
                case LinkInline { IsImage: false } link when titles.IsName(link.Url ?? "", link):
                    break;
                case CodeInline code when titles.ReadsCode:
                    words.AppendAt(code.Content, code.Span.Start);
                    break;
                case LinkInline { IsImage: false } link when IsBlank(link):
                    words.AppendAt(titles.TitleOf(link.Url ?? ""), link.Span.Start);
                    break;
                case LinkInline { IsImage: true } image:
                    // A picture parts the words around it from its own.
                    words.AppendAt(" ", image.Span.Start);
                    AppendChildren(words, image, titles);
                    words.AppendAt(" ", image.Span.End);
                    break;
                case ContainerInline container:
                    AppendChildren(words, container, titles);
                    break;
            }
        }
    }

    /// <summary>True for a link without words of its own, which takes the title of its target.</summary>
    public static bool IsBlank(LinkInline link) => string.IsNullOrWhiteSpace(Plain(link));

    private static bool IsLoneArticleLink(ContainerInline? inline, LinkTitles titles)
    {
        LinkInline? lone = null;
        foreach (var child in inline ?? Enumerable.Empty<Inline>())
        {
            var isLink = child is LinkInline { IsImage: false } link && titles.LeadsToArticle(link.Url ?? "") && !HoldsPicture(link) && lone is null;
            if (isLink)
            {
                lone = (LinkInline)child;
            }
            else if (child is not LiteralInline literal || !IsPunctuation(literal))
            {
                return false;
            }
        }

        return lone is not null;
    }

    private static bool HoldsPicture(LinkInline link) => link.FindDescendants<LinkInline>().Any(child => child.IsImage);

    private static bool IsPunctuation(LiteralInline literal)
    {
        foreach (var c in literal.Content.AsSpan())
        {
            if (char.IsLetterOrDigit(c))
            {
                return false;
            }
        }

        return true;
    }
}

/// <summary>What an empty link text stands for: the title of the article that an address names.</summary>
internal sealed record LinkTitles(Func<string, string> TitleOf)
{
    public static readonly LinkTitles None = new(_ => "");

    /// <summary>The names of the other article an address leads to: its title and its aliases; none where it leads elsewhere.</summary>
    public Func<string, IEnumerable<string>> NamesOf { get; init; } = _ => [];

    /// <summary>True for the address of a page whose names could not be read: whatever a link to it says may be one.</summary>
    public Func<string, bool> IsUnread { get; init; } = _ => false;

    public bool LeadsToArticle(string address) => NamesOf(address).Any() || IsUnread(address);

    /// <summary>True where code is read as a reader sees it; what is checked leaves it out.</summary>
    public bool ReadsCode { get; init; }

    /// <summary>True for the trigger matcher, which leaves out words whose only content is a link to another article.</summary>
    public bool ForMatching { get; init; }

    /// <summary>True where a link says no more than the name of the article it leads to, and so brings no sign of its own.</summary>
    public bool IsName(string address, LinkInline link)
    {
        if (!ForMatching || IsUnread(address))
        {
            return ForMatching;
        }

        var words = PageWords.IsBlank(link) ? TitleOf(address) : PageWords.Plain(link);
        return NamesOf(address).Any(name => name.Equals(words, StringComparison.OrdinalIgnoreCase));
    }
}
