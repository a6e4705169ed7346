using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace BackHealthSite.Markdown;

/// <summary>The blocks that are no words of a page.</summary>
internal static class Skipped
{
    /// <summary>True for what stands nowhere on the page: the front matter and the addresses of reference links.</summary>
    public static bool IsUnseen(Block block) => block is YamlFrontMatterBlock or LinkReferenceDefinitionGroup;

    /// <summary>
    /// True for that, for HTML, which is refused, and for the place of the cards, which have words of their own; one that is never closed
    /// has swallowed words of the page.
    /// </summary>
    public static bool IsUnread(Block block) => IsUnseen(block)
        || block is HtmlBlock
        || (block is CustomContainer { Info: Directive.RedFlags } cards && !Fences.IsUnclosed(cards));
}
