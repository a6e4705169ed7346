namespace BackHealthSite.Verification;

/// <summary>A part of a card on a page: a stretch of the card's text and, for links and blocks, their address or flag id.</summary>
internal readonly record struct FoundPart(CardPart Part, int Start, int End, string Value);

/// <summary>A card as it stands on a page.</summary>
internal sealed class FoundCard
{
    public required string Level { get; init; }

    public required string FlagIds { get; init; }

    /// <summary>What the card stands inside that hides it, or null.</summary>
    public required string? HiddenBy { get; init; }

    public required bool InMain { get; init; }

    /// <summary>The number of the element on the page, in reading order.</summary>
    public required int Position { get; init; }

    /// <summary>The words of the article that come before an emergency card.</summary>
    public required int WordsBefore { get; init; }

    public VisibleText Text { get; } = new();

    public List<FoundPart> Parts { get; } = new(32);

    /// <summary>What inside the card hides some of its words, or null.</summary>
    public string? HiddenInside { get; set; }

    /// <summary>The first markup that a card may not hold, or null.</summary>
    public string? Fault { get; set; }

    public ReadOnlySpan<char> TextOf(in FoundPart part) => Text.Between(part.Start, part.End);
}
