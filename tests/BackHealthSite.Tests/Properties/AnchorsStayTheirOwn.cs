using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.Source;
using CsCheck;

namespace BackHealthSite.Tests.Properties;

/// <summary>Whatever the headings of a page say, each has one anchor, which stays.</summary>
public sealed class AnchorsStayTheirOwn
{
    /// <summary>What the ids of the theme are or begin with, as its components write them.</summary>
    private static readonly string[] ThemeIds =
    [
        "main",
        "page-contents",
        "page-relations",
        "page-letter-a",
        "card-emergency",
        "source-1",
        "search-words",
    ];

    private static readonly Gen<string> Heading = Gen.Frequency(
        (6, AnyText.Line),
        (1, Gen.OneOf(ThemeIds)),
        (1, Gen.OneOf("Main", "Source 1", "Card emergency", "Section", "", "A", "a", "A-1", "a 1", "section-main")));

    private static readonly Gen<string[]> Headings = Heading.Array[0, 12];

    [Fact]
    public void No_two_headings_share_an_anchor_and_none_is_the_themes() => Headings.Try(
        headings =>
        {
            var made = Anchors(headings);
            Assert.Equal(made.Count, made.Distinct(StringComparer.Ordinal).Count());
            Assert.DoesNotContain(made, ThemeIds.Contains);
            Assert.All(
                made,
                anchor => Assert.DoesNotContain(anchor, c => char.IsWhiteSpace(c) || c is '"' or '\'' or '<' or '>' or '&' or '#' or '%'));
            Assert.DoesNotContain("", made);
        },
        new Times(1000, 200));

    [Fact]
    public void A_heading_added_at_the_end_moves_no_anchor() => Gen.Select(Headings, Heading).Try(
        (headings, added) => Assert.Equal(Anchors(headings), Anchors([.. headings, added]).SkipLast(1)),
        new Times(1000, 200));

    [Fact]
    public void An_explicit_id_is_kept_or_refused_and_never_doubled() =>
        Gen.Select(Headings, Gen.OneOf(["section", "a-1", "why", .. ThemeIds])).Try(
            (headings, id) =>
            {
                var maker = new AnchorMaker();
                var kept = maker.Take(new Anchor(id));
                Assert.Equal(!ThemeIds.Contains(id), kept);
                Assert.DoesNotContain(id, headings.Select(heading => maker.Make(heading).Value));
            },
            new Times(1000, 200));

    [Fact]
    public void Every_heading_of_a_page_has_an_anchor_of_its_own() => AnyText.Lines.Select(AsPage).Try(
        text =>
        {
            if (MarkdownReader.Read(new SourceFile("causes/x.md", text), AnyPlaces.Pages) is not ({ } page, var problems)
                || problems.Any(problem => problem.Rule.Id == "BHS409"))
            {
                return;
            }

            var anchors = page.Headings.Select(heading => heading.Anchor.Value).ToList();
            Assert.Equal(anchors.Count, anchors.Distinct(StringComparer.Ordinal).Count());
        },
        new Times(1000, 200));

    private static List<string> Anchors(string[] headings)
    {
        var maker = new AnchorMaker();
        return [.. headings.Select(heading => maker.Make(heading).Value)];
    }

    private static string AsPage(string text) => "---\ntitle: x\n---\n" + text;
}
