using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Source;

namespace BackHealthSite.Moving;

/// <summary>Writes the old address of an article under `redirectFrom`, so that it leads to the new one.</summary>
internal static class RedirectKeeper
{
    /// <summary>What changes in the file; a draft has no address that a reader could have kept.</summary>
    public static SourceEdit? EditOf(Move move)
    {
        var (matter, text, old) = (move.Page.FrontMatter, move.Page.File.Text, move.Urls.Old);
        if (matter.Excluded)
        {
            return null;
        }

        // Whoever moves back would else leave an address that leads to itself.
        if (matter.RedirectFrom.FirstOrDefault(entry => entry.Value == move.Urls.New) is { } own)
        {
            return ValueEdit.Of(text, own.Where.Span, (move.Urls.New, old));
        }

        return matter.RedirectFrom.Count == 0 ? NewLine(text, old) : Behind(text, matter.RedirectFrom[^1].Where.Span, old);
    }

    /// <summary>One entry more, in the way in which the others are written: in brackets, or each on a line of its own.</summary>
    private static SourceEdit Behind(string text, TextSpan last, string address)
    {
        var lineStart = LineStart.Of(text, last.Start);
        var lead = text[lineStart..last.Start];
        var end = LineEnd.From(text, last.End);
        return lead.TrimStart().StartsWith("- ", StringComparison.Ordinal)
            ? new SourceEdit(new TextSpan(end, end), $"\n{lead}{address}")
            : new SourceEdit(new TextSpan(last.End, last.End), $", {address}");
    }

    /// <summary>A line before the end of the front matter, or in place of one that says nothing.</summary>
    private static SourceEdit NewLine(string text, string address)
    {
        var line = $"{FrontMatterKeys.RedirectFrom.Name}: [{address}]";
        var start = LineEnd.From(text, 0) + 1;
        while (true)
        {
            var end = LineEnd.From(text, start);
            if (FenceLines.NameOf(text[start..end]) == FrontMatterKeys.RedirectFrom.Name)
            {
                return new SourceEdit(new TextSpan(start, end), line);
            }

            if (end == text.Length || text[start..end].TrimEnd() == FenceLines.Fence)
            {
                return new SourceEdit(new TextSpan(start, start), line + "\n");
            }

            start = end + 1;
        }
    }
}
