namespace BackHealthSite.Source;

/// <summary>A line of YAML as its author sees it: how far it is indented, the key it begins with, and what follows.</summary>
/// <param name="Start">The offset of its first character in the text.</param>
/// <param name="Indent">The spaces before its first word or dash.</param>
/// <param name="HasDash">Whether it begins an entry of a list.</param>
/// <param name="Key">Its key; empty where no colon with a space follows the first word.</param>
/// <param name="Value">What follows the key and the dash, without blanks and comment at its end.</param>
internal sealed record YamlLine(int Start, int Indent, bool HasDash, string Key, string Value)
{
    /// <summary>The line without the spaces around it.</summary>
    public required string Text { get; init; }

    /// <summary>The offset of the value in the text.</summary>
    public required int ValueStart { get; init; }

    /// <summary>The offset of a quote that begins a value, or an entry of a list in brackets, and does not end on this line.</summary>
    public int? OpenQuote
    {
        get
        {
            var inBrackets = Value is ['[' or '{', ..];
            for (var i = 0; i < Value.Length; i++)
            {
                if (Value[i] is not ('"' or '\'') || (i > 0 && !(inBrackets && Value[..i].TrimEnd() is [.., '[' or '{' or ',' or ':'])))
                {
                    continue;
                }

                if (EndOfQuote(Value, i) is not { } end)
                {
                    return ValueStart + i;
                }

                i = end;
            }

            return null;
        }
    }

    /// <summary>The lines of a text that are neither empty nor comments.</summary>
    public static List<YamlLine> Of(string text)
    {
        var lines = new List<YamlLine>();
        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            if (line.AsSpan().Trim() is [not '#', ..])
            {
                lines.Add(Read(line, start));
            }

            start += line.Length + 1;
        }

        return lines;
    }

    /// <summary>
    /// Where a quote ends that begins at a place of a value (YAML 1.2.2, sections 7.3.1 and 7.3.2); null where it does not.
    /// </summary>
    public static int? EndOfQuote(string value, int start)
    {
        for (var i = start + 1; i < value.Length; i++)
        {
            var isEscape = value[start] == '"' ? value[i] == '\\' : value.AsSpan(i).StartsWith("''");
            if (isEscape)
            {
                i++;
            }
            else if (value[i] == value[start])
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>The line as it would read with another value.</summary>
    public string With(string value) => Key.Length == 0 ? value : $"{Key}: {value}";

    private static YamlLine Read(string line, int start)
    {
        var indent = SkipSpaces(line, 0);
        var from = indent;
        while (line.AsSpan(from).StartsWith("- "))
        {
            from = SkipSpaces(line, from + 1);
        }

        var hasDash = from > indent;
        var colon = line.IndexOf(':', from);
        var hasKey = colon > from
            && line[from..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')
            && (colon + 1 == line.Length || line[colon + 1] == ' ');
        var key = hasKey ? line[from..colon] : "";
        var valueStart = SkipSpaces(line, hasKey ? colon + 1 : from);
        return new YamlLine(start, indent, hasDash, key, WithoutComment(line[valueStart..]))
        {
            Text = line.Trim(),
            ValueStart = start + valueStart,
        };
    }

    private static int SkipSpaces(string line, int from)
    {
        while (from < line.Length && line[from] == ' ')
        {
            from++;
        }

        return from;
    }

    private static string WithoutComment(string value)
    {
        var comment = value is ['"' or '\'', ..] ? -1 : value.IndexOf(" #", StringComparison.Ordinal);
        return (comment < 0 ? value : value[..comment]).TrimEnd();
    }
}
