using BackHealthSite.Diagnostics;
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
        var before = problems.Count;
        yaml.RefuseWhatIsNotPlain(text, problems);
        if (problems.Count > before)
        {
            return (yaml, null);
        }

        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(text));
            return (yaml, stream.Documents.Count == 0 ? new YamlMappingNode() : stream.Documents[0].RootNode);
        }
        catch (YamlException e)
        {
            problems.Add(yaml.SyntaxProblem(e));
            return (yaml, null);
        }
    }

    public static (YamlText Text, YamlNode? Root) Read(SourceFile file, List<Problem> problems) =>
        Read(file, new TextSpan(0, file.Text.Length), problems);

    public Location Where(YamlNode node) => At(node.Start, node.End);

    private Location At(Mark start, Mark end)
    {
        var from = Math.Clamp(offset + (int)start.Index, 0, file.Text.Length);
        var to = Math.Clamp(offset + (int)end.Index, from, file.Text.Length);
        var lineEnd = file.Text.IndexOf('\n', from);
        return file.At(from, lineEnd >= 0 && lineEnd < to ? lineEnd : to);
    }

    /// <summary>Tags, anchors, aliases, several documents and deep nesting: none is needed, each could hide something.</summary>
    private void RefuseWhatIsNotPlain(string text, List<Problem> problems)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            var depth = 0;
            var documents = 0;
            while (parser.MoveNext())
            {
                var happened = parser.Current!;
                documents += happened is DocumentStart ? 1 : 0;
                depth += happened is MappingStart or SequenceStart ? 1 : happened is MappingEnd or SequenceEnd ? -1 : 0;
                var refused = documents > 1 ? "A second YAML document starts here" : Refused(happened);
                if (refused is not null)
                {
                    problems.Add(YamlInvalid.At(At(happened.Start, happened.End), refused + ".", "Write the value out in plain YAML."));
                }

                if (documents > 1)
                {
                    return;
                }

                if (depth > DeepestNesting)
                {
                    problems.Add(YamlInvalid.At(At(happened.Start, happened.End), "The values are nested too deeply.", "Write a flat list."));
                    return;
                }
            }
        }
        catch (YamlException e)
        {
            problems.Add(SyntaxProblem(e));
        }
    }

    /// <summary>The offset of the first tab that indents a line from the error on, where a tab is the cause.</summary>
    private int? IndentingTab(Location where, string words)
    {
        var text = file.Text;
        if (!words.Contains("tab", StringComparison.OrdinalIgnoreCase) && !text.AsSpan(where.Span.Start).StartsWith("\t"))
        {
            return null;
        }

        var lineStart = text.LastIndexOf('\n', Math.Max(0, Math.Min(where.Span.Start, text.Length) - 1)) + 1;
        for (var i = lineStart; i < text.Length; i = text.IndexOf('\n', i) is >= 0 and var end ? end + 1 : text.Length)
        {
            var indent = i;
            while (indent < text.Length && text[indent] == ' ')
            {
                indent++;
            }

            if (indent < text.Length && text[indent] == '\t')
            {
                return indent;
            }
        }

        return null;
    }

    private static string? Refused(ParsingEvent happened) => happened switch
    {
        AnchorAlias => "YAML aliases (`*name`) are not allowed",
        NodeEvent { Anchor.IsEmpty: false } => "YAML anchors (`&name`) are not allowed",
        NodeEvent { Tag.IsEmpty: false } => "YAML tags (`!name`) are not allowed",
        _ => null,
    };

    private Problem SyntaxProblem(YamlException e)
    {
        var where = At(e.Start, e.End);
        var words = e.InnerException is YamlException inner ? inner.Message : e.Message;
        if (IndentingTab(where, words) is { } tab)
        {
            return YamlInvalid.At(file.At(tab, tab + 1), "A tab stands here; YAML is indented with spaces only.", "Replace the tab by spaces.");
        }

        if (words.StartsWith("Duplicate key", StringComparison.Ordinal))
        {
            var key = file.Text[where.Span.Start..where.Span.End];
            return YamlInvalid.At(where, $"The key `{key}` stands twice.", "Keep one of them.");
        }

        return YamlInvalid.At(
            where,
            $"This is not valid YAML: {words.TrimEnd('.')}.",
            "Write `key: value` on one line; put a value that holds `: ` or starts with a sign in double quotes, and close every bracket and quote.");
    }
}
