using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace BackHealthSite.Markdown;

/// <summary>The lines that close `:::` blocks.</summary>
internal static class Fences
{
    /// <summary>True for a block without a closing line, or with that of a block inside it.</summary>
    public static bool IsUnclosed(CustomContainer block) =>
        block.ClosingFencedCharCount == 0 || block.Descendants<CustomContainer>().Any(IsSwallowed);

    /// <summary>True for a block whose closing line was taken by one above it that has none: the mistake is that one's.</summary>
    public static bool IsSwallowed(CustomContainer block) => block.ClosingFencedCharCount == 0 && block.Parent is CustomContainer;
}
