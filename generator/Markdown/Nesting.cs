namespace BackHealthSite.Markdown;

/// <summary>
/// Tells before a text is parsed how deep its quotes, lists, directives and brackets may be nested. What it counts is never less than what
/// the parser makes of them.
/// </summary>
internal static class Nesting
{
    /// <summary>Deeper than any article needs.</summary>
    public const int Deepest = 100;

    /// <summary>Signs of one paragraph that the parser keeps open until it is over; it holds some more.</summary>
    private const int MostOpenSigns = 10_000;

    /// <summary>A list is two blocks: itself and its item.</summary>
    private const int BlocksOfList = 2;

    /// <summary>Blanks at least, for each list that a line goes on with.</summary>
    private const int IndentOfList = 2;

    public static bool IsTooDeep(string text) => BlocksAreTooDeep(text) || BracketsAreTooDeep(text) || SignsAreTooMany(text);

    private static bool BlocksAreTooDeep(ReadOnlySpan<char> text)
    {
        var lists = 0;
        var fences = new List<int>();
        foreach (var range in text.Split('\n'))
        {
            var line = text[range];
            var opening = LineOpening.Of(line);
            if (opening.Lists > 0)
            {
                lists = opening.Lists + Math.Min(lists, opening.Indent / IndentOfList);
            }

            TakeFence(line[opening.Length..], opening.Length == 0, fences);

            // The words of the line are a block too.
            if (opening.Quotes + (opening.Lists > 0 ? lists * BlocksOfList : 0) + fences.Count + 1 > Deepest)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A directive opens with a name and closes with as many colons alone. What closes further up, or with its quote, is left open here,
    /// which counts too many.
    /// </summary>
    private static void TakeFence(ReadOnlySpan<char> line, bool isFree, List<int> fences)
    {
        var colons = line.IndexOfAnyExcept(':') is >= 0 and var length ? length : line.Length;
        if (colons < 3)
        {
            return;
        }

        if (isFree && line[colons..].IsWhiteSpace() && fences is [.., var last] && last <= colons)
        {
            fences.RemoveAt(fences.Count - 1);
        }
        else
        {
            fences.Add(colons);
        }
    }

    /// <summary>Looks for itself, since Markdig takes brackets that pair off for plain words, however deep they are nested.</summary>
    private static bool BracketsAreTooDeep(string text)
    {
        if (text.AsSpan().Count('[') <= Deepest)
        {
            return false;
        }

        var open = 0;
        for (var i = 0; i < text.Length && open <= Deepest; i++)
        {
            open = text[i] switch
            {
                '[' => open + 1,
                ']' => Math.Max(0, open - 1),
                '\n' when text.AsSpan(i + 1).StartsWith("\n") => 0,
                _ => open,
            };
        }

        return open > Deepest;
    }

    /// <summary>Stars, underscores, brackets and the lines of tables, each of which may hold what comes behind it.</summary>
    private static bool SignsAreTooMany(ReadOnlySpan<char> text)
    {
        if (text.Length <= MostOpenSigns)
        {
            return false;
        }

        var signs = 0;
        for (var i = 0; i < text.Length && signs <= MostOpenSigns; i++)
        {
            var isRun = i > 0 && text[i - 1] == text[i];
            signs = text[i] switch
            {
                '*' or '_' when !isRun => signs + 1,
                '[' or '|' => signs + 1,
                '\n' when isRun => 0,
                _ => signs,
            };
        }

        return signs > MostOpenSigns;
    }
}

/// <summary>The signs that a line begins with: those of quotes and lists, and the blanks before the first of a list.</summary>
internal readonly record struct LineOpening(int Length, int Quotes, int Lists, int Indent)
{
    private const int Tab = 4;

    public static LineOpening Of(ReadOnlySpan<char> line)
    {
        var (quotes, lists, indent, at) = (0, 0, 0, 0);
        while (at < line.Length)
        {
            var marker = MarkerLength(line[at..]);
            if (line[at] is ' ' or '\t')
            {
                indent += lists > 0 ? 0 : line[at] == '\t' ? Tab : 1;
                at++;
            }
            else if (line[at] == '>')
            {
                quotes++;
                at++;
            }
            else if (marker > 0 && !IsLineAcross(line[at..]))
            {
                lists++;
                at += marker;
            }
            else
            {
                break;
            }
        }

        return new LineOpening(at, quotes, lists, indent);
    }

    /// <summary>
    /// The length of the sign of a list item: `-`, `+`, `*`, or a number of up to nine digits (CommonMark 5.2); 0 where none begins.
    /// </summary>
    private static int MarkerLength(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9') is >= 0 and var length ? length : text.Length;
        var end = digits switch
        {
            0 when text[0] is '-' or '+' or '*' => 1,
            > 0 and <= 9 when digits < text.Length && text[digits] is '.' or ')' => digits + 1,
            _ => 0,
        };
        return end > 0 && (end == text.Length || text[end] is ' ' or '\t') ? end : 0;
    }

    /// <summary>True for three or more of one sign and nothing else: a line across the page (CommonMark 4.1).</summary>
    private static bool IsLineAcross(ReadOnlySpan<char> text) =>
        text[0] is '-' or '*' && !text.ContainsAnyExcept(text[0], ' ', '\t') && text.Count(text[0]) > 2;
}
