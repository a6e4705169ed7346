using System.Buffers;

namespace BackHealthSite.Checks;

/// <summary>Reads the sign that a line begins with.</summary>
internal static class ListSigns
{
    private const string Bullets = "\u2022\u2023\u2043\u2219\u25A0\u25A1\u25AA\u25AB\u25AE\u25B6\u25B8\u25BA\u25C6\u25C7\u25CB\u25CF\u25D8"
        + "\u25E6\u2756\u2794\u2799\u279B\u27A2\u27A4\u00B7\u30FB\uFF65\u2713\u2714\u2717\u2718\u2610\u2611\u2612";

    /// <summary>Numbers in circles.</summary>
    private static readonly SearchValues<char> Circled = SearchValues.Create(
        "\u2460\u2461\u2462\u2463\u2464\u2465\u2466\u2467\u2468\u2469\u2776\u2777\u2778\u2779\u277A\u277B\u277C\u277D\u277E\u277F");

    private static readonly SearchValues<char> Sure = SearchValues.Create(Bullets);

    /// <summary>Those without the dots in the middle of a line, which part words too.</summary>
    private static readonly SearchValues<char> Bulky = SearchValues.Create(
        Bullets.Replace("\u00B7", "", StringComparison.Ordinal)
            .Replace("\u30FB", "", StringComparison.Ordinal)
            .Replace("\uFF65", "", StringComparison.Ordinal));

    /// <summary>Bullets as HTML names them.</summary>
    private static readonly string[] Entities =
        ["&bull;", "&middot;", "&#8226;", "&#183;", "&#x2022;", "&#xb7;", "&#9679;", "&#9702;", "&#9642;"];

    /// <summary>The next bullet from an offset on that has no other use inside a line, or -1.</summary>
    public static int NextBullet(ReadOnlySpan<char> text, int from)
    {
        while (text[from..].IndexOfAny(Bulky) is >= 0 and var skipped)
        {
            from += skipped + 1;
            if (from < text.Length && BeginsWords(text[from]))
            {
                return from - 1;
            }
        }

        return -1;
    }

    /// <summary>The sign that a line begins with, or null.</summary>
    public static ListSign? Of(ReadOnlySpan<char> line)
    {
        if (line.Length < 2)
        {
            return null;
        }

        return line[0] switch
        {
            var c when (Sure.Contains(c) || Circled.Contains(c)) && BeginsWords(line[1])
                => new ListSign(ListChance.Sure, ListSign.WithBlank(line, 1)) { Bullet = c },
            '&' => OfEntity(line),
            'o' => OfLetterO(line),
            '\\' => OfEscape(line),
            '-' or '*' or '+' => OfHyphen(line),
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' or '\u00BB' or '\u203A' or '\u2192' when ListSign.IsBlank(line[1])
                => new ListSign(ListChance.Likely, ListSign.WithBlank(line, 1)) { Bullet = line[0] },
            '\u2014' or '\u2015' or '~' or '\u2705' or '\u274C' when ListSign.IsBlank(line[1])
                => new ListSign(ListChance.Doubtful, ListSign.WithBlank(line, 1)) { Bullet = line[0] },
            '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2212' when char.IsLetter(line[1])
                => new ListSign(ListChance.Doubtful, 1) { Bullet = line[0] },
            _ => ListNumber.Of(line),
        };
    }

    /// <summary>True for what may stand right behind a bullet: a blank, a word, and the signs that words begin with.</summary>
    private static bool BeginsWords(char c) =>
        ListSign.IsBlank(c) || char.IsLetterOrDigit(c) || c is '*' or '_' or '[' or '(' or '"' or '\'' or '\u2018' or '\u201C';

    private static ListSign? OfEntity(ReadOnlySpan<char> line)
    {
        foreach (var entity in Entities)
        {
            if (line.StartsWith(entity, StringComparison.OrdinalIgnoreCase))
            {
                return new ListSign(ListChance.Sure, ListSign.WithBlank(line, entity.Length)) { Bullet = '&' };
            }
        }

        return null;
    }

    /// <summary>The hollow bullet of Word's second level, which is a letter once it is pasted.</summary>
    private static ListSign? OfLetterO(ReadOnlySpan<char> line)
    {
        var isWide = line[1] is '\t' or '\u00A0' || line.StartsWith("o  ");
        return isWide || line[1] == ' '
            ? new ListSign(isWide ? ListChance.Likely : ListChance.Doubtful, ListSign.WithBlank(line, 1)) { Bullet = 'o' }
            : null;
    }

    /// <summary>What a converter writes for a hyphen that it took for text: `\- one`.</summary>
    private static ListSign? OfEscape(ReadOnlySpan<char> line)
    {
        var isSign = line.Length > 2 && line[1] is '-' or '*' or '+' && ListSign.IsBlank(line[2]);
        return isSign ? new ListSign(ListChance.Doubtful, ListSign.WithBlank(line, 2)) { Bullet = line[1] } : null;
    }

    /// <summary>The signs that Markdown knows, with no blank behind them or with one that it does not take.</summary>
    private static ListSign? OfHyphen(ReadOnlySpan<char> line)
    {
        if (line[1] is not (' ' or '\t') && ListSign.IsBlank(line[1]))
        {
            return new ListSign(ListChance.Sure, ListSign.WithBlank(line, 1)) { Bullet = line[0] };
        }

        return char.IsLetter(line[1])
            ? new ListSign(line[0] == '-' ? ListChance.Likely : ListChance.Doubtful, 1) { Bullet = line[0], IsGlued = true }
            : null;
    }
}
