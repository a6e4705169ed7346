namespace BackHealthSite.Source;

/// <summary>
/// Looks at the lines around the place where YAML cannot be read for a slip that its author can put right without knowing YAML.
/// </summary>
internal static class YamlHints
{
    /// <summary>The first quote, down to the line of an offset, that is open at the end of its value.</summary>
    public static YamlHint? OpenQuote(string text, int offset)
    {
        var lines = YamlLine.Of(text);
        for (var i = 0; i < lines.Count && lines[i].Start <= offset; i++)
        {
            if (lines[i].OpenQuote is { } quote && !(i + 1 < lines.Count && lines[i + 1].Indent > lines[i].Indent))
            {
                var hint = new YamlHint(quote, quote + 1, "The quote that opens here is never closed.", $"Close it with `{text[quote]}`.");
                return IsOnlyQuote(lines[i], quote) ? hint.MendedBy(EndOf(lines[i]), EndOf(lines[i]), text[quote].ToString()) : hint;
            }
        }

        return null;
    }

    /// <summary>True where nothing but the end of the line can be meant as that of the value.</summary>
    private static bool IsOnlyQuote(YamlLine line, int quote) =>
        quote == line.ValueStart && line.Value.LastIndexOf(line.Value[0]) == 0 && line.Value[^1] != '\\'
        && !line.Value.Contains(" #", StringComparison.Ordinal);

    private static int EndOf(YamlLine line) => line.ValueStart + line.Value.Length;

    /// <summary>The slip on the line of an offset or on the one above it, where YAML most often goes astray.</summary>
    public static YamlHint? Near(string text, int offset)
    {
        var lines = YamlLine.Of(text);
        var reached = lines.FindLastIndex(line => line.Start <= offset);
        return At(lines, reached) ?? At(lines, reached - 1);
    }

    private static YamlHint? At(List<YamlLine> lines, int place)
    {
        if (place < 0)
        {
            return null;
        }

        var above = place > 0 ? lines[place - 1] : null;
        return AfterQuote(lines[place])
            ?? YamlSigns.AtStart(lines[place])
            ?? ColonInValue(lines[place])
            ?? YamlIndents.At(lines, place)
            ?? WithoutColon(lines[place], above);
    }

    private static YamlHint? AfterQuote(YamlLine line)
    {
        var value = line.Value;
        if (value is not ['"' or '\'', ..]
            || YamlLine.EndOfQuote(value, 0) is not { } end
            || value.AsSpan(end + 1).TrimStart() is not [not '#', ..] rest)
        {
            return null;
        }

        var quote = value[0];
        var closesAgain = value.Length > end + 2 && value[^1] == quote && (value[end + 1] != ' ' || value.Count(c => c == quote) % 2 == 1);
        if (closesAgain)
        {
            var kind = quote == '"' ? "single" : "double";
            return new YamlHint(
                line.ValueStart + end,
                line.ValueStart + end + 1,
                "The quote ends here, in the middle of the value.",
                $"Put the value in {kind} quotes: `{line.With(YamlQuotes.Around(value[1..^1]))}`.")
                .MendedBy(line.ValueStart, EndOf(line), YamlQuotes.Around(value[1..^1]));
        }

        var start = line.ValueStart + value.Length - rest.Length;
        return new YamlHint(
            start,
            start + rest.Length,
            "Words stand after the closing quote.",
            $"Put the whole value in quotes: `{line.With(YamlQuotes.Around(value))}`.");
    }

    private static YamlHint? ColonInValue(YamlLine line)
    {
        var value = line.Value;
        var colon = (value + ' ').IndexOf(": ", StringComparison.Ordinal);
        if (line.Key.Length == 0 || colon < 0 || value[0] is '"' or '\'' or '[' or '{')
        {
            return null;
        }

        var start = line.ValueStart + colon;
        return new YamlHint(start, start + 1, "A value with `: ` in it needs quotes.", $"Write `{line.With(YamlQuotes.Around(value))}`.")
            .MendedBy(line.ValueStart, EndOf(line), YamlQuotes.Around(value));
    }

    /// <summary>A line that begins as one with a key does; words of a text that goes on there are indented, or begin in capitals.</summary>
    private static YamlHint? WithoutColon(YamlLine line, YamlLine? above)
    {
        var name = line.Value.TakeWhile(char.IsAsciiLetterOrDigit).Count();
        if (line.Key.Length > 0
            || line.HasDash
            || name == 0
            || !char.IsAsciiLetterLower(line.Value[0])
            || line.Indent > (above?.Key.Length > 0 ? above.Indent : 0))
        {
            return null;
        }

        var key = line.Value[..name];
        var value = line.Value[name..];
        var start = line.ValueStart + name;
        if (value is [':', ..])
        {
            return new YamlHint(start, start + 1, "A space is missing after the colon.", $"Write `{key}: {value[1..]}`.")
                .MendedBy(start + 1, start + 1, " ");
        }

        return value is [' ' or '=' or ';', ..]
            ? new YamlHint(
                line.ValueStart,
                start,
                $"A colon and a space are missing after `{key}`.",
                $"Write `{key}: {WithoutSigns(value)}`.")
            : null;
    }

    /// <summary>The value without what was written in place of a colon: `= A`, `- A`.</summary>
    private static string WithoutSigns(string value)
    {
        var words = value.TrimStart(' ', '=', ';', ':', '>', '\u2013', '\u2014', '\u2192');
        return words.StartsWith("- ", StringComparison.Ordinal) ? words[2..].TrimStart() : words;
    }
}
