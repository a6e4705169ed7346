namespace BackHealthSite.Source;

/// <summary>Slips with the signs of YAML: those that a text cannot begin with, commas, and `#` in brackets.</summary>
internal static class YamlSigns
{
    /// <summary>What a text without quotes cannot begin with (YAML 1.2.2, section 5.3).</summary>
    private const string Indicators = "@`%*&!|>";

    /// <summary>Those of them that stand for nothing in YAML, so that nothing else can be meant by one.</summary>
    private const string NeverYaml = "@`%";

    /// <summary>A value, or a key, that begins with a sign of YAML.</summary>
    public static YamlHint? AtStart(YamlLine line)
    {
        var value = line.Value;
        if (value is ['@', .., ':'] && line.Key.Length == 0)
        {
            return new YamlHint(
                line.ValueStart,
                line.ValueStart + 1,
                "An id has no `@` here: that stands only where it is cited.",
                $"Write `{value[1..]}`.")
                .MendedBy(line.ValueStart, line.ValueStart + 1, "");
        }

        var isSign = value.Length > 1 && (Indicators.Contains(value[0]) || value.StartsWith("- ", StringComparison.Ordinal));
        var isBlock = value is ['|' or '>', ..] && value.AsSpan(1).TrimStart('-').TrimStart('+').Trim().IsEmpty;
        if (isSign && !isBlock)
        {
            var hint = new YamlHint(
                line.ValueStart,
                line.ValueStart + 1,
                $"A text cannot begin with `{value[0]}` without quotes.",
                $"Write `{line.With(YamlQuotes.Around(value))}`.");
            return NeverYaml.Contains(value[0])
                ? hint.MendedBy(line.ValueStart, line.ValueStart + value.Length, YamlQuotes.Around(value))
                : hint;
        }

        return BehindBracket(line);
    }

    /// <summary>The entry of a list in brackets, or the value, that begins with a sign at an offset; null for any other.</summary>
    public static YamlHint? OfEntry(string text, int offset) => TextAt(text, offset) is { Length: > 0 } words
        ? new YamlHint(
            offset,
            offset + 1,
            $"A text cannot begin with `{words[0]}` without quotes.",
            $"Write `{YamlQuotes.Around(words)}`.")
        : null;

    /// <summary>The same as it is written; empty where no sign begins it.</summary>
    public static string TextAt(string text, int offset)
    {
        if (offset >= text.Length || !Indicators.Contains(text[offset]))
        {
            return "";
        }

        var lineEnd = LineEnd.From(text, offset);
        var lineStart = text.LastIndexOf('\n', offset) + 1;
        var isInBrackets = text.AsSpan(lineStart, offset - lineStart).IndexOfAny('[', '{') >= 0;
        var end = isInBrackets && text.IndexOfAny([',', ']', '}'], offset) is >= 0 and var close ? Math.Min(close, lineEnd) : lineEnd;
        return text[offset..end].Trim();
    }

    /// <summary>A comma in brackets with no text before it.</summary>
    public static YamlHint? CommaAlone(string text, int offset)
    {
        var comma = offset < text.Length && text[offset] == ',' ? offset : -1;
        return comma < 0
            ? null
            : new YamlHint(comma, comma + 1, "A text is missing before this comma.", "Write it, or take the comma out.");
    }

    /// <summary>A bracket that stays open because its line goes on as a comment.</summary>
    public static YamlHint? HashInBrackets(string text, int bracket)
    {
        var lineEnd = LineEnd.From(text, bracket);
        var hash = text.IndexOf(" #", bracket, lineEnd - bracket, StringComparison.Ordinal) + 1;
        if (hash == 0 || text.IndexOfAny([']', '}'], hash, lineEnd - hash) is not (>= 0 and var close))
        {
            return null;
        }

        var start = text.LastIndexOfAny([',', '[', '{'], hash) + 1;
        var end = text.IndexOf(',', hash, close - hash) is >= 0 and var comma ? comma : close;
        return new YamlHint(
            hash,
            hash + 1,
            "From ` #` on, the line is a comment, so the bracket before it is never closed.",
            $"Put the text in quotes: `{YamlQuotes.Around(text[start..end].Trim())}`.");
    }

    /// <summary>Words behind the bracket that closes a value: `[1] how it began`.</summary>
    private static YamlHint? BehindBracket(YamlLine line)
    {
        var value = line.Value;
        var close = value switch
        {
            ['[', ..] => value.LastIndexOf(']'),
            ['{', ..] => value.LastIndexOf('}'),
            _ => -1,
        };
        return close < 0 || close == value.Length - 1
            ? null
            : new YamlHint(
                line.ValueStart + close + 1,
                line.ValueStart + value.Length,
                $"Words stand behind the `{value[close]}` that closes the value.",
                $"Put the whole value in quotes: `{line.With(YamlQuotes.Around(value))}`.");
    }
}
