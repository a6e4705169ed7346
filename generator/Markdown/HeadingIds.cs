using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Source;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BackHealthSite.Markdown;

/// <summary>The ids that an author wrote behind a heading: `{#id}`, or `{#id #old-id}` where more than one address leads to it.</summary>
internal static class HeadingIds
{
    /// <summary>The ids in their order, read from the source: Markdig keeps only the last.</summary>
    public static IReadOnlyList<string> Of(HeadingBlock heading, SourceFile file)
    {
        if (heading.TryGetAttributes()?.Id is not { Length: > 0 } last)
        {
            return [];
        }

        var start = heading.Span.Start;
        var end = file.Text.IndexOf('\n', start);
        var ids = In(file.Text.AsSpan()[start..(end < 0 ? file.Text.Length : end)]);
        return ids.Count > 0 && ids[^1] == last ? ids : [last];
    }

    /// <summary>The ids in the last braces of a line.</summary>
    public static IReadOnlyList<string> In(ReadOnlySpan<char> line)
    {
        var (open, close) = (line.LastIndexOf('{'), line.LastIndexOf('}'));
        return open < 0 || close < open
            ? []
            : [.. line[(open + 1)..close].ToString()
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Where(word => word.Length > 1 && word[0] == '#')
                .Select(word => word[1..])];
    }

    /// <summary>Leaves the anchors after the first with the heading, for whoever writes it as HTML.</summary>
    public static void Keep(ImmutableArray<Anchor> more, HeadingBlock heading)
    {
        if (more.Length > 0)
        {
            heading.SetData(typeof(HeadingIds), more);
        }
    }

    /// <summary>What was kept.</summary>
    public static ImmutableArray<Anchor> MoreOf(HeadingBlock heading) =>
        heading.GetData(typeof(HeadingIds)) is ImmutableArray<Anchor> more ? more : [];
}
