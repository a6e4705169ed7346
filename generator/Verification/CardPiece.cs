namespace BackHealthSite.Verification;

/// <summary>The parts a card is made of.</summary>
internal enum CardPart
{
    Heading,
    HiddenPrefix,
    List,
    Sign,
    Sentence,
    Link,
    Block,
    BlockTitle,
    Action,
}

/// <summary>One part of a card as the registry wants it; the text of a block is the id of its flag, that of a list is empty.</summary>
internal readonly record struct CardPiece(CardPart Part, string Text)
{
    /// <summary>False for parts that only hold others.</summary>
    public bool IsRead => Part is not (CardPart.List or CardPart.Block or CardPart.HiddenPrefix);
}

/// <summary>The parts by the names an author of the theme knows them by.</summary>
internal static class CardParts
{
    public static string Name(this CardPart part) => part switch
    {
        CardPart.Heading => "heading (`h2`)",
        CardPart.List => "list (`ul`)",
        CardPart.Sign => "list item",
        CardPart.Link => "link",
        CardPart.Block => "block of a flag",
        CardPart.BlockTitle => "block title (`h3`)",
        _ => "action (`p`)",
    };
}
