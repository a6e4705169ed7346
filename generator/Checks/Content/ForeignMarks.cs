using System.Buffers;
using System.Collections.Frozen;
using System.Text.RegularExpressions;
using BackHealthSite.Language;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>The marks of other programs and of other kinds of Markdown, by their first sign.</summary>
internal static class ForeignMarks
{
    private const string TakeOut = "Take it out.";
    private const string Emphasis = "Put a space or a full stop between the closing stars and the next word, and none inside the stars.";
    private const string Plain = "Write it in plain words and letters.";

    private const string Untick = "Take the brackets out: `- ` and the words make an item of a list.";
    private const string Contents = "Take it out: the page makes its contents from the headings by itself.";
    private const string Character = "Type the character itself.";

    private static readonly FrozenDictionary<char, (ForeignMark Mark, WordPattern Pattern)[]> BySign =
        new Dictionary<char, (ForeignMark, WordPattern)[]>
        {
            ['~'] =
        [
            Mark("crossed-out words (`~~`)", "Take the words out, or only the `~~`.", @"\G~~(?:[^~\n]{1,300}~~)?"),
            Mark("a small number below the line (`~`)", Plain, @"\G(?<=[\p{L}\d])~[\p{L}\d]{1,4}~"),
        ],
            ['^'] =
        [
            Mark("a footnote (`^[...]`)", "Say it in the text, or take it out.", @"\G\^\[[^\]\n]{0,300}\]?"),
            Mark("a small number above the line (`^`)", Plain, @"\G(?<=[\p{L}\d)])\^[\p{L}\d+-]{1,5}\^"),
        ],
            ['$'] =
        [
            Mark("a formula (`$`)", Plain, @"\G\$\$(?:[^$\n]{1,300}\$\$)?"),
            Mark("a formula (`$`)", Plain, @"\G\$(?=[^\s\d$])[^$\n]{0,80}[\\^_{=][^$\n]{0,80}\$(?!\d)"),
            Mark("a gap that another program fills (`${}`)", TakeOut, @"\G\$\{[^}\n]{1,100}\}"),
        ],
            ['['] =
        [
            Mark("a box to tick (`[ ]`)", Untick, @"\G(?<![\p{L}\d])\[ ?\](?![(\[])"),
            Mark("a box to tick (`[x]`)", Untick, @"\G(?<![^\n])\[[xX]\](?= )"),
            Mark("the contents of the page", Contents, @"\G\[{1,2}_?(?:TOC|toc|Toc)_?\]{1,2}"),
            Mark("a footnote", "Say it in the text, or cite a source with `[@source-id]`.", @"\G\[\^[^\]\n]{1,60}\]:?"),
            Mark("a box for a note (`[!NOTE]`)", "Take it out, and say in a sentence why it matters.", @"\G\[![A-Za-z]{2,20}\][+-]?"),
            Mark(
                "a link of a wiki (`[[...]]`)",
                "Write `[words](xref:id)`; `[](xref:id)` takes the title of the article.",
                @"\G\[\[[^\[\]\n]{1,150}\]\]"),
            Mark(
                "a comment of a word processor",
                "Put right what it asks for, and take it out.",
                @"\G\[(?:[A-Z]{2,4}\d{1,3}(?=[\]:])|(?![CTLS]\d{1,2}[:\]])[A-Z]\d{1,3}(?=:))[^\]\n]{0,500}\]"),
            Mark("markup of another program", TakeOut, @"\G\[/[A-Za-z][\w-]{0,30}\]"),
            Mark("markup of another program", TakeOut, @"\G\[[a-z][\w-]{0,30}(?: [\w-]{1,30}=[""'\u201C\u201D\u2019][^\]\n]{0,200})\]"),
            Broken(
                "a link",
                "Its address is missing: write `[words](xref:id)` or `[words](https://...)`; "
                + "for words in brackets that are no link, take the second brackets out.",
                @"\G\[[^\[\]\n]{1,200}\]\[[^\[\]\n]{0,200}\]"),
        ],
            ['{'] =
        [
            Mark(
                "a place that another program fills (`{{ }}`, `{% %}`)",
                TakeOut,
                @"\G\{(?:\{[^}\n]{0,300}\}{0,2}|%[^%\n]{0,300}(?:%\})?)"),
            Mark(
                "a proposal of a reviewer",
                "Decide for one of the two, and take the signs out.",
                @"\G\{(?:\+\+|--|~~|==|>>)[^}\n]{0,300}\}?"),
        ],
            ['*'] =
        [
            Broken("bold words (`**`)", Emphasis, @"\G\*\*+(?:[^*\n]{1,300}\*\*+)?"),
            Broken(
                "words in italics (`*`)",
                "Take the stars out: this site has no italics.",
                @"\G(?<![\p{L}\d*])\*(?=[\p{L}\d""'\u2018\u201C])[^*\n]{1,150}(?<=[^\s*])\*"),
        ],
            ['_'] =
        [
            Broken("bold words (`__`)", "Write `**words**`.", @"\G(?<![\p{L}\d_])__(?=[^\s_])[^_\n]{1,200}__(?!_)"),
            Broken(
                "words in italics (`_`)",
                "Take the lines out: this site has no italics.",
                @"\G(?<![^\s(])_(?=\p{L})[^_\n]{1,150}(?<=[^\s_])_(?=[\p{L}\d])"),
        ],
            ['='] =
        [
            Broken("a heading", "Write `## ` and the words on a line of its own.", @"\G(?<![^\n])={2,6} [^=\n]{1,100} ={2,6}"),
            Mark("marked words (`==`)", "Take the `==` out.", @"\G(?<![\p{L}\d=])==(?=[^=\s])[^=\n]{1,300}(?<=[^=\s])=="),
        ],
            ['+'] =
        [
            Mark("inserted words (`++`)", "Take the `++` out.", @"\G(?<![\p{L}\d+])\+\+(?=[^+\s])[^+\n]{1,300}(?<=[^+\s])\+\+(?!\+)"),
        ],
            ['%'] = [Mark("a comment (`%%`)", TakeOut, @"\G%%(?=[^%\s\d])[^%\n]{1,300}%%")],
            ['|'] = [Mark("hidden words (`||`)", TakeOut, @"\G\|\|(?=[^|\s])[^|\n]{1,300}\|\|")],
            ['&'] =
        [
            Mark(
                "a character of HTML",
                Character,
                @"\G&(?:#[0-9]{2,7}|#[xX][0-9A-Fa-f]{2,6}|[a-z]{3,31}|[A-Za-z][a-z]{2,7}[0-9]{0,2});"),
            Mark(
                "a character of HTML",
                Character,
                @"\G&(?:nbsp|amp|lt|gt|quot|apos|[lr][sd]quo|[nm]dash|hellip|bull|middot|deg|pound|euro|shy|thinsp|ensp|emsp"
                + @"|[aeiou](?:acute|grave|circ|uml))(?![A-Za-z0-9;=])"),
        ],
            ['\\'] =
        [
            Mark(
                "a command of LaTeX",
                TakeOut,
                @"\G(?<![\p{L}\d:\\/])\\(?:[a-z]{3,20}\{[^}\n]{0,200}\}?"
                + @"|(?:newpage|pagebreak|clearpage|tableofcontents|toc|noindent|newline)\b)"),
        ],
            [':'] =
        [
            Mark(
                "a small picture (`:name:`)",
                "Say it in words.",
                @"\G(?<![\p{L}\d:/]):(?:\+1|-1|100|[a-z][a-z0-9_+-]{1,40}):(?![\p{L}\d:/])"),
        ],
            ['!'] =
        [
            Broken(
                "a picture",
                "Write `![What it shows](images/NAME.svg)`.",
                @"\G(?<![\p{L}\d])!\[[^\[\]\n]{1,200}\](?:\[[^\[\]\n]{0,100}\])?(?!\()"),
        ],
            ['\''] = [Mark("bold words (`'''`)", "Write `**words**`.", @"\G'''(?=\S)[^'\n]{1,200}'''")],
        }.ToFrozenDictionary();

    /// <summary>The first signs of all marks.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create([.. BySign.Keys]);

    /// <summary>The next place, from one on, where a mark may begin; -1 where there is none.</summary>
    public static int Next(ReadOnlySpan<char> text, int from) =>
        text[from..].IndexOfAny(Signs) is >= 0 and var skipped ? from + skipped : -1;

    /// <summary>The mark that begins at an offset, and its length; null where none does.</summary>
    public static (ForeignMark Mark, int Length)? At(ReadOnlySpan<char> text, int start)
    {
        if (start + 1 == text.Length || !MayBegin(text[start], text[start + 1]))
        {
            return null;
        }

        foreach (var (mark, pattern) in BySign[text[start]])
        {
            if (pattern.LengthAt(text, start) is { } length && IsCharacter(text.Slice(start, length)))
            {
                return (mark, length);
            }
        }

        return null;
    }

    /// <summary>False for a word between `&amp;` and a semicolon that HTML has no character for; true for any other mark.</summary>
    private static bool IsCharacter(ReadOnlySpan<char> mark) =>
        mark[0] != '&' || mark[1] == '#' || mark[^1] != ';' || Entities.Decode(mark[1..^1]) is not null;

    /// <summary>False for the signs that are frequent in plain words, as those stand there.</summary>
    private static bool MayBegin(char sign, char next) => sign switch
    {
        ':' => next is '+' or '-' or '1' || char.IsAsciiLetterLower(next),
        '\'' => next == '\'',
        '!' => next == '[',
        '&' => next == '#' || char.IsAsciiLetter(next),
        _ => true,
    };

    private static (ForeignMark Mark, WordPattern Pattern) Mark(string what, string fix, string pattern) =>
        (new ForeignMark(ForeignMark.MessageOf(what), fix), new WordPattern(pattern, RegexOptions.CultureInvariant));

    /// <summary>A mark of Markdown that does not work where it stands.</summary>
    private static (ForeignMark Mark, WordPattern Pattern) Broken(string what, string fix, string pattern) =>
        (new ForeignMark($"This was meant as {what}, but Markdown does not read it so.", fix),
            new WordPattern(pattern, RegexOptions.CultureInvariant));
}
