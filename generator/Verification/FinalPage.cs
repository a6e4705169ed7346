using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification;

/// <summary>What a page is, which decides what it must carry.</summary>
internal enum PageKind
{
    /// <summary>Carries the three cards, the disclaimer and its review state.</summary>
    Article,

    /// <summary>Carries the emergency line; a card that stands on it is judged by its words.</summary>
    Other,

    /// <summary>Only sends the reader on; judged by its links and what it loads.</summary>
    Redirect,
}

/// <summary>The bytes of a page as they will be published, with what the sources say about it.</summary>
internal sealed record FinalPage(UrlPath Url, ReadOnlyMemory<byte> Bytes, PageKind Kind, Location Where)
{
    /// <summary>The ids of the flags the page carries besides the core ones, or of core ones it adds the blocks of, in any order.</summary>
    public IReadOnlyList<string> OwnFlags { get; init; } = [];

    /// <summary>The anchors of an article's sections, in order.</summary>
    public IReadOnlyList<Anchor> Sections { get; init; } = [];

    /// <summary>The clinician whose approval covers the page as it is; null while there is none.</summary>
    public Signature? Signature { get; init; }
}

/// <summary>A clinician's approval as a page has to show it.</summary>
internal sealed record Signature(string Name, string Registration, DateOnly Day)
{
    public const string Claim = "Checked by a clinician";

    /// <summary>The words that must stand on the page.</summary>
    public string Words => string.Create(CultureInfo.InvariantCulture, $"{Claim}: {Name} ({Registration}), {Day:d MMMM yyyy}");
}
