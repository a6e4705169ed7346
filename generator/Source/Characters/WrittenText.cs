using System.Globalization;
using System.Text;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source.Characters;

/// <summary>Tells what a named character of HTML stands for; null for a name that there is not.</summary>
/// <param name="name">The name without its signs.</param>
internal delegate string? EntityDecoder(ReadOnlySpan<char> name);

/// <summary>The text of a file with what it writes in escapes put in their place: entities of Markdown and SVG, escapes of YAML.</summary>
internal sealed class WrittenText
{
    /// <summary>The longest name of an entity of HTML, `CounterClockwiseContourIntegral`, with its two signs.</summary>
    private const int LongestEntity = 33;

    private readonly List<Escape> escapes = [];

    private WrittenText(string text) => Text = text;

    public string Text { get; private set; }

    public static WrittenText Of(SourceFile file, EntityDecoder entities)
    {
        var isYaml = file.Path.EndsWith(".yml", StringComparison.Ordinal);
        var hasEscapes = file.Text.AsSpan().ContainsAny('\\', '&');
        var written = new WrittenText(file.Text);
        if (hasEscapes)
        {
            written.Decode(file.Text, isYaml ? file.Text.Length : EndOfFrontMatter(file.Text), isYaml ? null : entities);
        }

        return written;
    }

    /// <summary>The first escape in YAML that writes half of a pair, on which its parser breaks; null where there is none.</summary>
    public static TextSpan? HalfOfPair(string yaml)
    {
        if (!yaml.Contains("\\u", StringComparison.Ordinal))
        {
            return null;
        }

        var written = new WrittenText(yaml);
        written.Decode(yaml, yaml.Length, entities: null);
        var half = OddCharacters.LoneSurrogateIn(written.Text);
        return half < 0 ? null : new TextSpan(written.SourceOf(half).Start, written.SourceOf(half).End);
    }

    /// <summary>The stretch of the source that wrote a stretch of the text.</summary>
    public (int Start, int End) SourceOf(int start, int end)
    {
        var from = SourceOf(start);
        return (from.Start, Math.Max(from.End, SourceOf(Math.Max(start, end - 1)).End));
    }

    private (int Start, int End) SourceOf(int place)
    {
        var shift = 0;
        foreach (var escape in escapes)
        {
            if (place < escape.Place)
            {
                break;
            }

            if (place < escape.Place + escape.Length)
            {
                return (escape.Source, escape.Source + escape.SourceLength);
            }

            shift = escape.Source + escape.SourceLength - escape.Place - escape.Length;
        }

        return (place + shift, place + shift + 1);
    }

    private static int EndOfFrontMatter(string text) =>
        text.StartsWith("---", StringComparison.Ordinal) && text.IndexOf("\n---", 3, StringComparison.Ordinal) is >= 0 and var end
            ? end
            : 0;

    private void Decode(string source, int yamlEnd, EntityDecoder? entities)
    {
        var text = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length;)
        {
            var (length, characters) = source[i] switch
            {
                '\\' when i < yamlEnd => YamlEscape(source, i),
                '&' when entities is not null && i >= yamlEnd => Entity(source, i, entities),
                _ => (1, null),
            };
            if (characters is not null)
            {
                escapes.Add(new Escape(text.Length, characters.Length, i, length));
            }

            text.Append(characters ?? source.AsSpan(i, length));
            i += length;
        }

        Text = text.ToString();
    }

    /// <summary>
    /// YAML 1.2.2, section 5.7: escapes by code, and those of one letter where the line has quotes. An escaped backslash stands for itself.
    /// </summary>
    private static (int Length, string? Characters) YamlEscape(string source, int at)
    {
        if (at + 1 >= source.Length)
        {
            return (1, null);
        }

        var digits = source[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits > 0)
        {
            var isCode = at + 2 + digits <= source.Length
                && uint.TryParse(source.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
                && code <= 0x10FFFF
                ? code : (uint?)null;
            return isCode is { } known
                ? (2 + digits, known <= 0xFFFF ? ((char)known).ToString() : char.ConvertFromUtf32((int)known))
                : (1, null);
        }

        if (source[at + 1] == '\\')
        {
            return (2, null);
        }

        var lineStart = source.LastIndexOf('\n', at) + 1;
        return source.AsSpan(lineStart, at - lineStart).Contains('"') && OfOneLetter(source[at + 1]) is { } one ? (2, one) : (1, null);
    }

    private static string? OfOneLetter(char letter) => letter switch
    {
        '0' => "\0",
        'a' => "\a",
        'b' => "\b",
        'e' => "\u001B",
        'f' => "\f",
        'v' => "\v",
        'N' => "\u0085",
        '_' => "\u00A0",
        'L' => "\u2028",
        'P' => "\u2029",
        _ => null,
    };

    private static (int Length, string? Characters) Entity(string source, int at, EntityDecoder entities)
    {
        var end = source.AsSpan(at, Math.Min(LongestEntity, source.Length - at)).IndexOf(';');
        if (end < 2)
        {
            return (1, null);
        }

        var name = source.AsSpan(at + 1, end - 1);
        if (name[0] != '#')
        {
            return entities(name) is { } named ? (end + 1, named) : (1, null);
        }

        var isHex = name.Length > 1 && name[1] is 'x' or 'X';
        var isNumber = int.TryParse(
            name[(isHex ? 2 : 1)..],
            isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
            CultureInfo.InvariantCulture,
            out var code);
        return isNumber && Rune.IsValid(code) && code > 0 ? (end + 1, new Rune(code).ToString()) : (1, null);
    }

    private readonly record struct Escape(int Place, int Length, int Source, int SourceLength);
}
