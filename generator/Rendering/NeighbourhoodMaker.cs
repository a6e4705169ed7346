using System.Globalization;
using System.Text;
using BackHealthSite.Site;
using BackHealthSite.Site.Map;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>
/// Draws an article and its neighbours for the width of a phone: under the article's box hangs one strand for each kind, and from each
/// strand a branch leads to every neighbour, as nerves leave the spine.
/// </summary>
internal static class NeighbourhoodMaker
{
    private const int Width = 320;
    private const int FontSize = 17;

    /// <summary>Bold letters take the room of larger ones.</summary>
    private const int BoldSize = 19;

    private const int LineHeight = 21;
    private const int BaselineInLine = 16;
    private const int MiddleInLine = 11;
    private const int TitlePadding = 10;
    private const int TitleX = 14;
    private const int FirstStrandX = 12;
    private const int BetweenStrands = 8;
    private const int Bend = 10;
    private const int BranchEnd = 64;
    private const int WordsX = 70;

    /// <summary>Left free at the end of each line, for readers who want more space between letters (WCAG 2.2 SC 1.4.12).</summary>
    private const int RoomForSpacing = 28;

    /// <summary>Below the last line, for the tails of letters such as g.</summary>
    private const int RoomForTails = 4;

    private const int LabelWidth = Width - WordsX - RoomForSpacing;
    private const int BetweenGroups = 14;
    private const int BetweenNeighbours = 9;

    public static Neighbourhood? Make(Article article, IReadOnlyList<RelationGroup> relations, PageContext context)
    {
        if (relations.Count == 0)
        {
            return null;
        }

        var title = LabelLines.Of(article.Title, Width - (2 * TitleX) - RoomForSpacing, BoldSize);
        var titleHeight = (title.Count * LineHeight) + (2 * TitlePadding);
        var groups = new List<NeighbourGroup>();
        var y = titleHeight;
        foreach (var (i, group) in relations.Index())
        {
            // The strand of the last group is the leftmost, so that no branch crosses a strand.
            var strand = FirstStrandX + ((relations.Count - 1 - i) * BetweenStrands);
            groups.Add(Draw(group, new Strand(strand, titleHeight), ref y));
        }

        return new Neighbourhood(
            Width,
            y + RoomForTails,
            [.. title.Select((line, i) => new DrawnLine(TitleX, TitlePadding + (i * LineHeight) + BaselineInLine, line))])
        {
            TitleHeight = titleHeight,
            WordsX = WordsX,
            Groups = groups,
            MapHref = SubjectMap.Holds(context.Site.ArticleById, article) ? context.Addresses.Href(GeneratedRoutes.Map) : null,
        };
    }

    private static NeighbourGroup Draw(RelationGroup group, Strand strand, ref int y)
    {
        y += BetweenGroups;
        var heading = y + BaselineInLine;
        y += LineHeight;
        var neighbours = new List<Neighbour>();
        foreach (var (link, rarely) in group.Usual.Select(link => (link, false)).Concat(group.Rare.Select(link => (link, true))))
        {
            y += BetweenNeighbours;
            var label = LabelLines.Of(rarely ? link.Text + " (rarer)" : link.Text, LabelWidth, FontSize);
            neighbours.Add(new Neighbour(link.Href, y + BaselineInLine, label));
            strand.Branch(rarely, y + MiddleInLine);
            y += label.Count * LineHeight;
        }

        return new NeighbourGroup(group.Title, heading, neighbours) { UsualPath = strand.Usual, RarerPath = strand.Rarer };
    }

    /// <summary>A strand that grows downwards from the article's box and bends off to one neighbour after the other.</summary>
    private sealed class Strand(int x, int top)
    {
        private readonly StringBuilder usual = new();
        private readonly StringBuilder rarer = new();
        private int usualLength;
        private int rarerLength;

        public string Usual => Whole(top, usualLength, usual);

        /// <summary>The rarer neighbours come last: their part of the strand goes on from the usual ones.</summary>
        public string Rarer => Whole(top + usualLength, rarerLength, rarer);

        public void Branch(bool rarely, int y)
        {
            var fork = y - Bend;
            (rarely ? rarer : usual).Append(CultureInfo.InvariantCulture, $"M{x} {fork}q0 {Bend} {Bend} {Bend}H{BranchEnd}");
            (usualLength, rarerLength) = rarely ? (usualLength, fork - top - usualLength) : (fork - top, 0);
        }

        private string Whole(int from, int length, StringBuilder branches) =>
            branches.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"M{x} {from}v{length}{branches}");
    }
}
