using BackHealthSite.Diagnostics;
using BackHealthSite.Source.Characters;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.Source;

/// <summary>A stretch of a file read as YAML: a tree whose every value knows its place in the file.</summary>
internal sealed class YamlText
{
    /// <summary>Deeper than any data file needs, shallow enough for the recursive loader.</summary>
    private const int DeepestNesting = 12;

    private readonly SourceFile file;
    private readonly int offset;

    private YamlText(SourceFile file, int offset)
    {
        this.file = file;
        this.offset = offset;
    }

    /// <summary>Reads the YAML between two offsets of a file; null, with a problem, where it cannot be read.</summary>
    public static (YamlText Text, YamlNode? Root) Read(SourceFile file, TextSpan region, List<Problem> problems)
    {
        var yaml = new YamlText(file, region.Start);
        var text = file.Text[region.Start..region.End];
        if (WrittenText.HalfOfPair(text) is { } half)
        {
            problems.Add(
                CharacterNotText.At(file.At(region.Start + half.Start, region.Start + half.End), "half of a pair, written as an escape"));
            return (yaml, null);
        }

        var before = problems.Count;
        var events = yaml.PlainEvents(text, problems);
        if (problems.Count > before)
        {
            return (yaml, null);
        }

        var replay = new Replay(events);
        try
        {
            var stream = new YamlStream();
            stream.Load(replay);
            var root = stream.Documents.Count == 0 ? new YamlMappingNode() : stream.Documents[0].RootNode;
            YamlNulls.Empty(root);
            problems.AddRange(FieldLimits.Check(yaml.Where, root, file.Path));
            return (yaml, root);
        }
        catch (YamlException e)
        {
            problems.Add(yaml.SyntaxProblem(e, text));
        }
        catch (ArgumentException)
        {
            // YamlDotNet's loader meets the end of a map where it waits for a key.
            var reached = replay.Current?.Start ?? Mark.Empty;
            problems.Add(YamlInvalid.At(
                yaml.At(reached, reached),
                "A key is missing before this `:`.",
                "Write `key: value`, or put a text that begins with a colon in double quotes."));
        }

        return (yaml, null);
    }

    public static (YamlText Text, YamlNode? Root) Read(SourceFile file, List<Problem> problems) =>
        Read(file, new TextSpan(0, file.Text.Length), problems);

    /// <summary>The place of a value; YamlDotNet gives none to a pair that stands in a list without braces.</summary>
    public Location Where(YamlNode node) => node is YamlMappingNode { End.Index: 0 } pair && pair.Children.Count > 0
        ? At(pair.Children[0].Key.Start, pair.Children[0].Value.End)
        : At(node.Start, node.End);

    /// <summary>A value as its author wrote it, on its first line.</summary>
    public string Written(YamlNode node)
    {
        var span = Where(node).Span;
        if (node is YamlMappingNode { Children.Count: > 0 } pairs && span.Start < file.Text.Length && file.Text[span.Start] != '{')
        {
            span = At(node.Start.Index == 0 ? pairs.Children[0].Key.Start : node.Start, pairs.Children[^1].Value.End).Span;
        }

        return file.Text[span.Start..span.End].Trim();
    }

    /// <summary>The words in the place of a value that are a comment to YAML, because they begin with `#`; null for others.</summary>
    public string? WordsBehindHash(YamlNode node)
    {
        var start = Where(node).Span.Start;
        var end = LineEnd.From(file.Text, start);
        var words = file.Text[start..end].Trim();
        return words is ['#', not (' ' or '#'), ..] ? words : null;
    }

    private Location At(Mark start, Mark end)
    {
        var from = Math.Clamp(offset + (int)start.Index, 0, file.Text.Length);
        var to = Math.Clamp(offset + (int)end.Index, from, file.Text.Length);
        var lineEnd = file.Text.IndexOf('\n', from);
        return file.At(from, lineEnd >= 0 && lineEnd < to ? lineEnd : to);
    }

    /// <summary>
    /// The text, parsed. Tags, anchors, aliases, several documents and deep nesting are refused: none is needed, each could hide something.
    /// </summary>
    private List<ParsingEvent> PlainEvents(string text, List<Problem> problems)
    {
        var events = new List<ParsingEvent>();
        var parser = new Parser(new StringReader(text));
        try
        {
            var depth = 0;
            var documents = 0;
            while (parser.MoveNext())
            {
                var happened = parser.Current!;
                events.Add(happened);
                documents += happened is DocumentStart ? 1 : 0;
                depth += happened is MappingStart or SequenceStart ? 1 : happened is MappingEnd or SequenceEnd ? -1 : 0;
                var refused = documents > 1 ? "A second YAML document starts here" : Refused(happened);
                if (refused is not null)
                {
                    var words = YamlSigns.TextAt(text, (int)happened.Start.Index);
                    var quoted = words.Length == 0
                        ? "."
                        : $"; a text that begins with such a sign stands in quotes: `{YamlQuotes.Around(words)}`.";
                    problems.Add(YamlInvalid.At(
                        At(happened.Start, happened.End),
                        refused + ".",
                        "Write the value out in plain YAML" + quoted));
                }

                if (documents > 1)
                {
                    return events;
                }

                if (depth > DeepestNesting)
                {
                    problems.Add(
                        YamlInvalid.At(At(happened.Start, happened.End), "The values are nested too deeply.", "Write a flat list."));
                    return events;
                }
            }
        }
        catch (YamlException e)
        {
            problems.Add(SyntaxProblem(e, text));
        }
        catch (InvalidOperationException)
        {
            // YamlDotNet's scanner gives up without a word where brackets are left open or a plain text in them begins with a colon.
            var reached = parser.Current?.End ?? Mark.Empty;
            problems.Add(Told(YamlHints.OpenQuote(text, (int)reached.Index))
                ?? OpenBracket(text)
                ?? YamlInvalid.At(
                    At(reached, reached),
                    "This is not valid YAML from here on.",
                    "Put a text that begins with a sign in double quotes, and close every bracket."));
        }

        return events;
    }

    private static string? Refused(ParsingEvent happened) => happened switch
    {
        AnchorAlias => "YAML aliases (`*name`) are not allowed",
        NodeEvent { Anchor.IsEmpty: false } => "YAML anchors (`&name`) are not allowed",
        NodeEvent { Tag.IsEmpty: false } => "YAML tags (`!name`) are not allowed",
        _ => null,
    };

    private Problem? Told(YamlHint? hint) =>
        hint is null
            ? null
            : YamlInvalid.At(file.At(offset + hint.Start, offset + hint.End), hint.Message, hint.Fix)
                .MendedBy(hint.Edit is { } edit ? new SourceEdit(Moved(edit.Span), edit.Text) : null);

    private TextSpan Moved(TextSpan span) => new(offset + span.Start, offset + span.End);

    private Problem? OpenBracket(string text)
    {
        if (YamlBrackets.LastOpen(text) is not { } bracket)
        {
            return null;
        }

        if (Told(YamlSigns.HashInBrackets(text, bracket)) is { } comment)
        {
            return comment;
        }

        var where = file.At(offset + bracket, offset + bracket + 1);
        return YamlInvalid.At(
            where,
            "The bracket that opens here is never closed.",
            $"Close it with `{(text[bracket] == '[' ? ']' : '}')}`.");
    }

    private Problem SyntaxProblem(YamlException e, string text)
    {
        var reached = (int)e.Start.Index;
        if ((Told(YamlHints.OpenQuote(text, reached)) ?? OpenBracket(text)) is { } problem)
        {
            return problem;
        }

        var where = At(e.Start, e.End);
        var words = e.InnerException is YamlException inner ? inner.Message : e.Message;
        if (Told(YamlTabs.Near(text, reached, words) ?? YamlSigns.CommaAlone(text, reached)) is { } slip)
        {
            return slip;
        }

        if (words.StartsWith("Duplicate key", StringComparison.Ordinal))
        {
            var key = file.Text[where.Span.Start..where.Span.End];
            return YamlInvalid.At(where, $"The key `{key}` stands twice.", "Keep one of them.");
        }

        return Told(YamlHints.Near(text, reached)) ?? Told(YamlSigns.OfEntry(text, reached)) ?? YamlInvalid.At(
            where,
            $"This is not valid YAML: {words.TrimEnd('.')}.",
            "Write `key: value` on one line; put a value that holds `: ` or starts with a sign in double quotes, and close "
            + "every bracket and quote.");
    }

    /// <summary>Hands events that were looked at to the loader, so that the text is parsed once.</summary>
    private sealed class Replay(List<ParsingEvent> events) : IParser
    {
        private int next;

        public ParsingEvent? Current { get; private set; }

        public bool MoveNext()
        {
            Current = next < events.Count ? events[next] : null;
            next++;
            return Current is not null;
        }
    }
}
