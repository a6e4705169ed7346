using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A list that Markdown does not see: its place, the words of its first item, and how many it has.</summary>
internal sealed record TypedList(TextSpan Span, TextSpan Words, int Items)
{
    /// <summary>What its first item counts; 0 for one with bullets.</summary>
    public int Number { get; init; }

    /// <summary>True for the words of an item that has its sign already.</summary>
    public bool IsDoubled { get; init; }
}

/// <summary>Finds the lists among the paragraphs of a page.</summary>
internal sealed class TypedLists
{
    /// <summary>Bullets between the words of one paragraph from which on they are those of a list.</summary>
    private const int FewestInside = 2;

    private readonly List<TypedList> found = [];
    private readonly ParsedPage page;
    private ListSign first;
    private ListSign last;
    private TextSpan words;
    private int items;
    private int start;
    private int end;

    /// <summary>True where the place of the first item says that a list was meant.</summary>
    private bool isExpected;

    /// <summary>True where the first item is the beginning of one that Markdown sees: `- • words`.</summary>
    private bool isDoubled;

    private TypedLists(ParsedPage page) => this.page = page;

    public static IReadOnlyList<TypedList> In(ParsedPage page)
    {
        var lists = new TypedLists(page);
        var isOpened = false;
        foreach (var paragraph in page.Markup.Paragraphs)
        {
            isOpened &= paragraph.FollowsParagraph;
            lists.Read(paragraph, isOpened);
            isOpened = page.File.Text.AsSpan(0, Math.Min(paragraph.Span.End, page.File.Text.Length)).EndsWith(":");
        }

        lists.Close();
        return lists.found;
    }

    private void Read(PageParagraph paragraph, bool isOpened)
    {
        if (!paragraph.FollowsParagraph)
        {
            Close();
        }

        var isFirst = true;
        var before = found.Count + items;
        foreach (var line in new ParagraphLines(page.File.Text, paragraph.Span))
        {
            var text = page.File.Text.AsSpan(line.Start, line.Length);
            if (ListSigns.Of(text) is { } sign && !IsEmphasis(line.Start, sign))
            {
                Take(sign, line, isOpened || (isFirst && sign.Chance == ListChance.Likely) || (paragraph.IsInItem && sign.IsGlued));
                isDoubled |= isFirst && paragraph.IsInItem;
            }
            else if (isFirst)
            {
                Close();
            }
            else if (items > 0)
            {
                end = line.End;
            }

            isFirst = false;
            isOpened = text.EndsWith(":");
        }

        if (found.Count + items == before)
        {
            ReadInside(paragraph);
        }
    }

    private void Take(ListSign sign, TextSpan line, bool isWanted)
    {
        if (items == 0 || !last.IsFollowedBy(sign))
        {
            Close();
            (first, items, isExpected) = (sign, 0, isWanted);
            words = new TextSpan(line.Start + sign.Length, line.End);
            start = line.Start;
        }

        items++;
        last = sign;
        end = line.End;
    }

    /// <summary>Ends the list that was begun, which is one or none.</summary>
    private void Close()
    {
        if (items > 1 || (items == 1 && (isExpected || first.Chance == ListChance.Sure)))
        {
            found.Add(new TypedList(new TextSpan(start, end), words, items)
            {
                Number = first.RomanNumber == 1 ? 1 : Math.Max(0, first.Number),
                IsDoubled = isDoubled,
            });
        }

        (items, isDoubled) = (0, false);
    }

    /// <summary>Bullets in the middle of a line, as they come out of a PDF.</summary>
    private void ReadInside(PageParagraph paragraph)
    {
        var text = page.File.Text.AsSpan(paragraph.Span.Start, paragraph.Span.Length);
        var at = ListSigns.NextBullet(text, 0);
        var bullets = 0;
        for (var i = at; i >= 0; i = ListSigns.NextBullet(text, i + 1))
        {
            bullets++;
        }

        if (bullets >= FewestInside)
        {
            var from = at + ListSign.WithBlank(text[at..], 1);
            var length = text[from..].IndexOfAny(text[at], '\n');
            var until = length < 0 ? text.Length : from + length;
            found.Add(new TypedList(
                new TextSpan(paragraph.Span.Start + at, paragraph.Span.End),
                new TextSpan(paragraph.Span.Start + from, paragraph.Span.Start + until),
                bullets));
        }
    }

    /// <summary>True for a star that Markdown reads as the beginning of words in italics or bold.</summary>
    private bool IsEmphasis(int start, ListSign sign) =>
        sign.Bullet == '*' && page.Markup.Emphases.Any(emphasis => emphasis.Where.Span.Start == start);
}
