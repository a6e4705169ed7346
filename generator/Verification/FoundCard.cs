namespace BackHealthSite.Verification;

/// <summary>A part of a card on a page: a stretch of the card's text and, for links and blocks, their address or flag id.</summary>
internal readonly record struct FoundPart(CardPart Part, int Start, int End, string Value);

/// <summary>A card as it stands on a page.</summary>
internal sealed class FoundCard
{
    public string Level { get; set; } = "";

    public string FlagIds { get; set; } = "";

    /// <summary>What the card stands inside that hides it, or null.</summary>
    public string? HiddenBy { get; set; }

    public bool InMain { get; set; }

    /// <summary>The number of the element on the page, in reading order.</summary>
    public int Position { get; set; }

    /// <summary>The words of the article that come before an emergency card.</summary>
    public int WordsBefore { get; set; }

    public VisibleText Text { get; } = new();

    public List<FoundPart> Parts { get; } = new(32);

    /// <summary>What inside the card hides some of its words, or null.</summary>
    public string? HiddenInside { get; set; }

    /// <summary>The first markup that a card may not hold, or null.</summary>
    public string? Fault { get; set; }

    /// <summary>Makes it new for another card; the rest is set as that is read.</summary>
    public void Clear()
    {
        Text.Clear();
        Parts.Clear();
        HiddenInside = null;
        Fault = null;
    }

    public ReadOnlySpan<char> TextOf(in FoundPart part) => Text.Between(part.Start, part.End);
}
