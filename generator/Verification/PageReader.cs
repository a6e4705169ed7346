using BackHealthSite.Verification.Tree;

namespace BackHealthSite.Verification;

/// <summary>Walks once over a parsed page and writes down what it holds; judging comes after.</summary>
internal sealed class PageReader(MarkupGuard guard, HrefCollector addresses, PageHeadReader head)
{
    private readonly VisibleText disclaimer = new();
    private PageFindings page = null!;
    private int position;

    public void Read(PageDocument document, PageFindings findings)
    {
        page = findings;
        position = 0;
        page.Frame.HasDoctype = document.HasDoctype;
        if (document.Root is { } root)
        {
            page.Frame.Language = root.GetAttribute("lang")?.Trim() ?? "";
            ReadElement(root, default);
        }
    }

    private void ReadElement(PageElement element, Surroundings around)
    {
        position++;
        guard.Inspect(element);
        addresses.Collect(element);
        around = around with { HiddenBy = around.HiddenBy ?? Hiding.Of(element) };
        if (around is { InMain: true, InCard: false })
        {
            page.CardMark ??= CardMarkup.MarkOn(element);
        }

        if (around.InMain)
        {
            page.Above.Enter(element);
        }

        if (element.IsHtml)
        {
            ReadHtml(element, around);
        }
        else
        {
            ReadChildren(element, around);
        }

        if (around.InMain)
        {
            page.Above.Leave(element);
        }
    }

    private void ReadHtml(PageElement element, Surroundings around)
    {
        switch (element.LocalName)
        {
            case "head":
                ReadChildren(element, around with { HiddenBy = "head" });
                break;
            case "title" or "meta" or "link":
                head.Read(element, page.Frame);
                break;
            case "main":
                page.Frame.Mains++;
                page.Frame.MainId = element.Id;
                ReadBlock(element, around with { InMain = true });
                break;
            case "nav":
                ReadBlock(element, around with { InNavigation = true });
                break;
            case "h1":
                ReadTitle(element, around);
                break;
            case "h2":
                ReadSectionHeading(element, around);
                break;
            case "h3" or "h4" or "h5" or "h6":
                ReadHeading(element, around);
                break;
            case "p":
                ReadParagraph(element, around);
                break;
            case "section" when CardMarkup.IsCard(element):
                ReadCard(element, around);
                break;
            case "template":
                ReadChildren(element.TemplateContent!, around);
                break;
            case "a":
                page.Frame.FirstLink ??= element.GetAttribute("href") ?? "";
                ReadChildren(element, around);
                break;
            case "span" or "strong" or "em" or "b" or "i" or "abbr" or "sup" or "sub" or "code" or "small" or "dfn" or "mark" or "time":
                ReadChildren(element, around);
                break;
            default:
                ReadBlock(element, around);
                break;
        }
    }

    private void ReadBlock(PageElement element, Surroundings around)
    {
        var text = TextFor(around);
        text.Break();
        ReadChildren(element, around);
        text.Break();
    }

    private void ReadChildren(PageNode parent, Surroundings around)
    {
        var children = parent.Children;
        for (var i = 0; i < children.Count; i++)
        {
            switch (children[i])
            {
                case PageElement element:
                    ReadElement(element, around);
                    break;
                case PageText text:
                    ReadText(text.Letters.Span, around);
                    break;
                default:
                    break;
            }
        }
    }

    private void ReadText(ReadOnlySpan<char> text, Surroundings around)
    {
        if (around.InMain)
        {
            page.Above.Read(text);
        }

        if (around.InCard)
        {
            return;
        }

        page.Disguise ??= around.HiddenBy is "script" or "style" ? null : DisguisedCharacters.FirstIn(text);
        if (around.HiddenBy is null)
        {
            TextFor(around).Append(text);
        }
    }

    private void ReadTitle(PageElement element, Surroundings around)
    {
        var at = position;
        var start = page.ArticleText.Length;
        ReadBlock(element, around);
        var end = page.ArticleText.Length;
        page.Titles.Add(new FoundTitle(at, end, around.InMain && end > start));
    }

    private void ReadSectionHeading(PageElement element, Surroundings around)
    {
        if (around is { InMain: true, InCard: false, InNavigation: false })
        {
            page.SectionHeadings.Add(new FoundHeading(element.Id, position));
            if (page.LengthBeforeSections < 0 && page.LengthBeforeCards >= 0)
            {
                page.LengthBeforeSections = page.ArticleText.Length;
            }
        }

        ReadHeading(element, around);
    }

    private void ReadHeading(PageElement element, Surroundings around)
    {
        if (around is { InMain: true, InCard: false })
        {
            page.Headings.Add(element.Text().ToString());
        }

        ReadBlock(element, around);
    }

    private void ReadParagraph(PageElement element, Surroundings around)
    {
        var at = position;
        if (element.HasAttribute("data-red-flags-disclaimer"))
        {
            disclaimer.Clear();
            disclaimer.Append(element.Text().Span);
            page.Disclaimers.Add(new FoundDisclaimer(disclaimer.ToString(), around.HiddenBy, around.InMain, at));
        }

        var start = page.ArticleText.Length;
        ReadBlock(element, around);
        if (page.Opening == 0 && page.Titles.Count > 0 && around.InMain
            && ClinicianLine.IsMoreThanIt(page.ArticleText.Between(start, page.ArticleText.Length)))
        {
            page.Opening = at;
        }
    }

    private void ReadCard(PageElement element, Surroundings around)
    {
        if (page.LengthBeforeCards < 0)
        {
            page.LengthBeforeCards = page.ArticleText.Length;
        }

        var card = page.AddCard();
        card.Level = element.GetAttribute("data-level") ?? "";
        card.FlagIds = element.GetAttribute("data-red-flags") ?? "";
        card.HiddenBy = around.HiddenBy;
        card.InMain = around.InMain;
        card.Position = position;
        card.WordsBefore = CareLevels.Find(card.Level) == CareLevel.Emergency ? VisibleText.CountWords(page.ArticleText.Span) : 0;
        CardReader.Read(element, card);
        page.Above.Close();
        ReadBlock(element, around with { InCard = true });
    }

    private VisibleText TextFor(Surroundings around) =>
        around is { InMain: true, InNavigation: false } ? page.ArticleText : page.FrameText;

    /// <summary>What the element being read stands inside.</summary>
    private readonly record struct Surroundings(string? HiddenBy, bool InMain, bool InNavigation, bool InCard);
}
