using BackHealthSite.Verification.Tree;

namespace BackHealthSite.Verification;

/// <summary>What one page was seen to hold, in the order a reader meets it.</summary>
internal sealed class PageFindings
{
    private readonly Reused<FoundCard> cards = new(() => new FoundCard());

    /// <summary>The page, decoded from its bytes; until the next one is read.</summary>
    public ReadOnlyMemory<char> Html { get; set; }

    /// <summary>The words inside <c>main</c>, without navigation and cards.</summary>
    public VisibleText ArticleText { get; } = new();

    /// <summary>The words outside <c>main</c> and in its navigation.</summary>
    public VisibleText FrameText { get; } = new();

    public List<FoundCard> Cards { get; } = [];

    public List<FoundDisclaimer> Disclaimers { get; } = [];

    public List<FoundHeading> SectionHeadings { get; } = [];

    public List<FoundTitle> Titles { get; } = [];

    /// <summary>The position of the first paragraph of the opening, or 0 before it has come.</summary>
    public int Opening { get; set; }

    /// <summary>How many characters of the article's text came before the first card.</summary>
    public int LengthBeforeCards { get; set; } = -1;

    /// <summary>How many came before the first section heading that follows a card.</summary>
    public int LengthBeforeSections { get; set; } = -1;

    /// <summary>What stands between the title block and the emergency card.</summary>
    public RoomAbove Above { get; } = new();

    /// <summary>The first character outside the cards that is not what it looks like, or null.</summary>
    public string? Disguise { get; set; }

    /// <summary>The first element outside the cards that carries the mark of one, or null.</summary>
    public string? CardMark { get; set; }

    /// <summary>The headings inside <c>main</c>, outside the cards, of any level.</summary>
    public List<string> Headings { get; } = [];

    public FoundFrame Frame { get; } = new();

    /// <summary>Adds a card, with nothing read of it.</summary>
    public FoundCard AddCard()
    {
        var card = cards.Next();
        card.Clear();
        Cards.Add(card);
        return card;
    }

    public void Clear()
    {
        cards.Restart();
        Html = default;
        ArticleText.Clear();
        FrameText.Clear();
        Cards.Clear();
        Disclaimers.Clear();
        SectionHeadings.Clear();
        Titles.Clear();
        Opening = 0;
        LengthBeforeCards = -1;
        LengthBeforeSections = -1;
        Above.Clear();
        Disguise = null;
        CardMark = null;
        Headings.Clear();
        Frame.Clear();
    }
}

/// <summary>A second-level heading of the article, outside the cards.</summary>
internal readonly record struct FoundHeading(string Id, int Position);

/// <summary>A first-level heading: where it stands, and where its words end in the article's text.</summary>
internal readonly record struct FoundTitle(int Position, int TextEnd, bool IsReadable);

/// <summary>A disclaimer as it stands on a page.</summary>
internal readonly record struct FoundDisclaimer(string Text, string? HiddenBy, bool InMain, int Position);
