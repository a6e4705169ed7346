using Markdig.Helpers;

namespace BackHealthSite.Markdown;

/// <summary>The named characters of HTML, as Markdown reads them.</summary>
internal static class Entities
{
    /// <summary>What a name without its signs stands for, or null.</summary>
    public static string? Decode(ReadOnlySpan<char> name) =>
        EntityHelper.DecodeEntity(name) is { Length: > 0 } characters ? characters : null;
}
