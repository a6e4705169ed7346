using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Publishing.Addresses;

/// <summary>Finds the heading of a page that most likely stands where one that is gone stood.</summary>
internal sealed class AnchorSuggestions(ParsedPage page, IReadOnlySet<string> known)
{
    /// <summary>Words that two headings share, of all their words; below it they only have a word in common.</summary>
    private const double Nearness = 1 / 3.0;

    private readonly List<(Heading Heading, HashSet<string> Words)> headings =
        [.. page.Headings.Select(heading => (heading, WordsOf(Slug.Of(heading.Text))))];

    private readonly List<Heading> fresh =
        [.. page.Headings.Where(heading => !heading.Anchors.Any(anchor => known.Contains(anchor.Value)))];

    /// <summary>The heading with most of its words, a new one first; else a new one spelt nearly so; else the only new one.</summary>
    public Heading? Of(string anchor, bool isOnly)
    {
        var words = WordsOf(anchor);
        var nearest = headings
            .Select(entry => (entry.Heading, Score: Share(words, entry.Words)))
            .Where(entry => entry.Score >= Nearness)
            .OrderByDescending(entry => entry.Score)
            .ThenByDescending(entry => fresh.Contains(entry.Heading))
            .Select(entry => entry.Heading)
            .FirstOrDefault();
        if (nearest is not null)
        {
            return nearest;
        }

        var name = NearestName.Of(anchor, fresh.Select(heading => heading.Anchor.Value));
        return fresh.Find(heading => heading.Anchor.Value == name) ?? (isOnly && fresh.Count == 1 ? fresh[0] : null);
    }

    /// <summary>What stands behind a heading that keeps more anchors: those that it has and that links may name, then the others.</summary>
    public string BracesOf(Heading heading, IEnumerable<string> more)
    {
        var own = heading.IsAnchorWritten || known.Contains(heading.Anchor.Value) ? heading.Anchors.Select(anchor => anchor.Value) : [];
        return $"{{{string.Join(' ', own.Concat(more).Select(anchor => "#" + anchor))}}}";
    }

    private static double Share(HashSet<string> some, HashSet<string> others)
    {
        var both = some.Count(others.Contains);
        return both == 0 ? 0 : (double)both / (some.Count + others.Count - both);
    }

    private static HashSet<string> WordsOf(string anchor) => [.. anchor.Split('-', StringSplitOptions.RemoveEmptyEntries)];
}
