using System.Globalization;
using System.Text;
using BackHealthSite.Verification.Tree;

namespace BackHealthSite.Verification;

/// <summary>
/// What a reader's eye has to pass between the title block and the emergency card. The title block is the first heading of the page and the
/// lines right below it that carry `data-title-line`, an attribute that only the theme can write. All that stands behind it counts, hidden
/// or not.
/// </summary>
internal sealed class RoomAbove
{
    public const int MostWords = 80;

    public const int MostCharacters = 600;

    public const int MostElements = 6;

    public const int MostTitleLines = 4;

    private const string TitleLine = "data-title-line";

    /// <summary>Numbers of sources are no words, but they take room.</summary>
    private const string RaisedNumber = "sup";

    private PageElement? titlePart;
    private bool isClosed;
    private bool spaceDue;
    private bool inWord;
    private bool inNumber;

    public int Words { get; private set; }

    public int Characters { get; private set; }

    public int Elements { get; private set; }

    /// <summary>The first picture or the like that stands there, or null.</summary>
    public string? Picture { get; private set; }

    public int TitleLines { get; private set; }

    public int TitleCharacters { get; private set; }

    public void Clear()
    {
        titlePart = null;
        isClosed = false;
        TitleLines = 0;
        TitleCharacters = 0;
        Restart();
    }

    /// <summary>The first card: what comes behind it is not above it, and another card there is out of order.</summary>
    public void Close() => isClosed = true;

    public void Enter(PageElement element)
    {
        if (isClosed)
        {
            return;
        }

        if (titlePart is null ? element.LocalName == "h1" : IsTitleLine(element))
        {
            TitleLines += titlePart is null ? 0 : 1;
            titlePart = element;
            TitleCharacters += element.TextLength();
            return;
        }

        if (titlePart is null || titlePart.Contains(element) || CardMarkup.IsCard(element))
        {
            return;
        }

        inNumber = element.LocalName == RaisedNumber || (inNumber && element.LocalName == "a");
        Elements += IsPartOfLine(element.LocalName) ? 0 : 1;
        Picture ??= IsPicture(element.LocalName) ? element.LocalName : null;
        if (!IsPartOfLine(element.LocalName))
        {
            EndWord();
        }
    }

    /// <summary>The end of an element parts words as its beginning does; that of the title block begins the count.</summary>
    public void Leave(PageElement element)
    {
        if (isClosed || titlePart is null)
        {
            return;
        }

        if (element.LocalName == RaisedNumber)
        {
            inNumber = false;
        }

        if (element == titlePart)
        {
            Restart();
        }
        else if (!IsPartOfLine(element.LocalName))
        {
            EndWord();
        }
    }

    public void Read(ReadOnlySpan<char> text)
    {
        if (isClosed || titlePart is null)
        {
            return;
        }

        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is ' ' or '\n' or '\t' or '\r' or '\f')
            {
                EndWord();
                continue;
            }

            Characters += (spaceDue && Characters > 0 ? 1 : 0) + (IsWide(rune) ? 2 : 1);
            spaceDue = false;
            if (!inWord && !inNumber && Rune.IsLetterOrDigit(rune))
            {
                inWord = true;
                Words++;
            }
        }
    }

    private void Restart()
    {
        (Words, Characters, Elements, Picture) = (0, 0, 0, null);
        (spaceDue, inWord, inNumber) = (false, false, false);
    }

    private void EndWord() => (spaceDue, inWord) = (true, false);

    private bool IsTitleLine(PageElement element) =>
        element.LocalName == "p" && element.HasAttribute(TitleLine) && element.PreviousElement == titlePart && Characters == 0;

    /// <summary>Elements that begin no line of their own and hold nothing but words.</summary>
    private static bool IsPartOfLine(string name) =>
        name is "a" or "abbr" or "b" or "cite" or "code" or "dfn" or "em" or "i" or "mark" or "q" or "small" or "span"
        or "strong" or "sub" or "sup" or "time";

    private static bool IsPicture(string name) =>
        name is "img" or "picture" or "svg" or "video" or "audio" or "canvas" or "object" or "embed" or "iframe" or "math" or "input";

    /// <summary>East Asian letters and emoji take two places; marks on a letter one, though they only seem to take none.</summary>
    private static bool IsWide(Rune rune) =>
        rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF)
        or (>= 0xFE30 and <= 0xFE6F) or (>= 0xFF00 and <= 0xFF60) or (>= 0x1F000 and <= 0x1FAFF) or (>= 0x20000 and <= 0x3FFFD)
        || (rune.Value is >= 0x2300 and <= 0x2BFF && Rune.GetUnicodeCategory(rune) == UnicodeCategory.OtherSymbol);
}
