namespace BackHealthSite.Markdown;

/// <summary>
/// What a link without words stands for: the title of the page it leads to. Links are named by where they begin in the source.
/// </summary>
internal sealed record LinkTitles(Func<int, string> TitleOf)
{
    public static readonly LinkTitles None = new(_ => "");

    /// <summary>The title of the other article a link leads to; none where it leads elsewhere.</summary>
    public Func<int, string?> NameOf { get; init; } = _ => null;

    /// <summary>True for a link to a page whose title could not be read: whatever it says may be one.</summary>
    public Func<int, bool> IsUnread { get; init; } = _ => false;

    /// <summary>True where a link says no more than the title of the article it leads to, and so brings no sign of its own.</summary>
    public bool IsName(int link, string words) =>
        (NameOf(link) is { } name && (string.IsNullOrWhiteSpace(words) || name.Equals(words, StringComparison.OrdinalIgnoreCase)))
        || IsUnread(link);
}
