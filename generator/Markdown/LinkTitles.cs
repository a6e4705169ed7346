namespace BackHealthSite.Markdown;

/// <summary>What an empty link text stands for: the title of the article that an address names.</summary>
internal sealed record LinkTitles(Func<string, string> TitleOf)
{
    public static readonly LinkTitles None = new(_ => "");

    /// <summary>The title of the other article an address leads to; none where it leads elsewhere.</summary>
    public Func<string, string?> NameOf { get; init; } = _ => null;

    /// <summary>True for the address of a page whose title could not be read: whatever a link to it says may be one.</summary>
    public Func<string, bool> IsUnread { get; init; } = _ => false;

    /// <summary>True where a link says no more than the title of the article it leads to, and so brings no sign of its own.</summary>
    public bool IsName(string address, string words) =>
        (NameOf(address) is { } name && (string.IsNullOrWhiteSpace(words) || name.Equals(words, StringComparison.OrdinalIgnoreCase)))
        || IsUnread(address);
}
