using BackHealthSite.Verification.Tree;

namespace BackHealthSite.Verification;

/// <summary>Reads the words and parts of one card from the page, and notices whatever could hide or alter them.</summary>
internal static class CardReader
{
    public static void Read(PageElement section, FoundCard card)
    {
        card.Fault = CardMarkup.FaultOf(section);
        ReadChildren(section, card, new Place(InHeading: false, InBlock: false));
    }

    private static void ReadChildren(PageNode parent, FoundCard card, Place place)
    {
        var children = parent.Children;
        for (var i = 0; i < children.Count; i++)
        {
            switch (children[i])
            {
                case PageElement element:
                    ReadElement(element, card, place);
                    break;
                case PageText text:
                    card.Text.Append(text.Letters.Span);
                    break;
                default:
                    break;
            }
        }
    }

    private static void ReadElement(PageElement element, FoundCard card, Place place)
    {
        var part = PartOf(element, place);
        if (part != CardPart.HiddenPrefix && Hiding.Of(element) is { } hider && HasWords(element))
        {
            card.HiddenInside ??= hider;
        }
        else
        {
            card.Fault ??= CardMarkup.FaultOf(element);
        }

        var inline = element.LocalName is "span" or "a" or "strong";
        if (!inline)
        {
            card.Text.Break();
        }

        var slot = card.Parts.Count;
        var start = card.Text.Length;
        if (part is { } known)
        {
            card.Parts.Add(new FoundPart(known, start, start, ValueOf(element, known)));
        }

        ReadChildren(element, card, place.Inside(part));
        if (part is not null)
        {
            card.Parts[slot] = card.Parts[slot] with { End = card.Text.Length };
        }

        if (!inline)
        {
            card.Text.Break();
        }
    }

    private static CardPart? PartOf(PageElement element, Place place) => element.LocalName switch
    {
        "h2" => CardPart.Heading,
        "ul" => CardPart.List,
        "li" => CardPart.Sign,
        "a" => CardPart.Link,
        "h3" => CardPart.BlockTitle,
        "p" when place.InBlock => CardPart.Action,
        "div" when element.HasAttribute("data-red-flag") => CardPart.Block,
        "span" when place.InHeading && CardMarkup.IsHiddenPrefix(element) => CardPart.HiddenPrefix,
        _ => null,
    };

    private static string ValueOf(PageElement element, CardPart part) => part switch
    {
        CardPart.Link => element.GetAttribute("href") ?? "",
        CardPart.Block => element.GetAttribute("data-red-flag") ?? "",
        _ => "",
    };

    private static bool HasWords(PageElement element) =>
        !(element.TemplateContent ?? element).Text().Span.IsWhiteSpace();

    /// <summary>Where inside the card the reading stands.</summary>
    private readonly record struct Place(bool InHeading, bool InBlock)
    {
        public Place Inside(CardPart? part) =>
            new(InHeading || part == CardPart.Heading, InBlock || part == CardPart.Block);
    }
}
