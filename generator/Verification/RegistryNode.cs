using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BackHealthSite.Verification;

/// <summary>A place in the registry's YAML: a text, a list or a map, with its span.</summary>
internal sealed class RegistryNode
{
    // The registry is three levels deep at most; a bound keeps a hostile file from exhausting the stack.
    private const int DeepestLevel = 16;

    private RegistryNode(TextSpan span) => Span = span;

    public TextSpan Span { get; }

    public string? Text { get; private init; }

    public List<RegistryNode>? Items { get; private init; }

    public Dictionary<string, RegistryNode>? Entries { get; private init; }

    /// <summary>Reads the only document of a file.</summary>
    /// <exception cref="RegistryUnreadableException">The file is not one plain YAML document.</exception>
    public static RegistryNode Read(SourceFile file)
    {
        try
        {
            var parser = new Parser(new StringReader(file.Text));
            parser.Consume<StreamStart>();
            parser.Consume<DocumentStart>();
            var root = ReadNode(parser, 0);
            parser.Consume<DocumentEnd>();
            parser.Consume<StreamEnd>();
            return root;
        }
        catch (YamlException error)
        {
            throw new RegistryUnreadableException(SpanOf(error.Start, error.End), "it is not valid YAML: " + error.Message);
        }
    }

    private static RegistryNode ReadNode(Parser parser, int level)
    {
        var start = parser.Current ?? throw new RegistryUnreadableException(TextSpan.Empty, "it is empty");
        var span = SpanOf(start.Start, start.End);
        if (level > DeepestLevel)
        {
            throw new RegistryUnreadableException(span, "it is nested too deeply");
        }

        if (parser.TryConsume<Scalar>(out var scalar))
        {
            var isNull = scalar is { Style: ScalarStyle.Plain, Value: "null" or "~" };
            return new RegistryNode(span) { Text = isNull ? "" : scalar.Value };
        }

        if (parser.TryConsume<SequenceStart>(out _))
        {
            return new RegistryNode(span) { Items = ReadItems(parser, level) };
        }

        if (parser.TryConsume<MappingStart>(out _))
        {
            return new RegistryNode(span) { Entries = ReadEntries(parser, level) };
        }

        throw new RegistryUnreadableException(span, "it uses a YAML alias, which can make two places change together");
    }

    private static List<RegistryNode> ReadItems(Parser parser, int level)
    {
        var items = new List<RegistryNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(parser, level + 1));
        }

        return items;
    }

    private static Dictionary<string, RegistryNode> ReadEntries(Parser parser, int level)
    {
        var entries = new Dictionary<string, RegistryNode>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadNode(parser, level + 1);
            var name = key.Text ?? throw new RegistryUnreadableException(key.Span, "a key is not a plain word");
            if (!entries.TryAdd(name, ReadNode(parser, level + 1)))
            {
                throw new RegistryUnreadableException(key.Span, $"the key `{name}` stands twice");
            }
        }

        return entries;
    }

    private static TextSpan SpanOf(Mark start, Mark end) => new((int)start.Index, (int)Math.Max(start.Index, end.Index));
}
