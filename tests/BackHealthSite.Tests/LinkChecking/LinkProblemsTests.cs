using BackHealthSite.Diagnostics;
using BackHealthSite.LinkChecking;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.LinkChecking;

/// <summary>How findings are told: as problems, and as the text of an issue.</summary>
public sealed class LinkProblemsTests
{
    private static readonly SourceFile Article = new("causes/a`b.md", "one\ntwo\n");

    private static readonly Dictionary<string, SourceFile> Sources = new() { [Article.Path] = Article };

    [Fact]
    public void A_broken_link_is_an_error_at_each_of_its_places()
    {
        var report = Report(
            Link("https://a.test/", LinkFinding.Broken("its server has no such page (404)"), Article.At(0, 3), Article.At(4, 7)));
        Assert.Equal([0, 4], LinkProblems.Of(report).Select(problem => problem.Where.Span.Start));
        Assert.All(LinkProblems.Of(report), problem =>
        {
            Assert.Equal((Severity.Error, "BHS231"), (problem.Severity, problem.Rule.Id));
            Assert.Equal("`https://a.test/` does not work since 2026-11-01: its server has no such page (404).", problem.Message);
        });
    }

    [Theory]
    [InlineData("https://a.test/new", "https://a.test/old", false)]
    [InlineData("https://a.test/", "http://a.test/", false)]
    [InlineData("https://a.test/", "https://a.test/old", true)]
    public void A_moved_link_is_a_warning_with_its_new_address(string target, string address, bool isFrontPage)
    {
        var problem = Assert.Single(LinkProblems.Of(Report(Link(address, Moved(target), Article.At(0, 3)))));
        Assert.Equal((Severity.Warning, "BHS232"), (problem.Severity, problem.Rule.Id));
        Assert.Contains($"`{target}`", problem.Fix, StringComparison.Ordinal);
        Assert.Equal(isFrontPage, problem.Fix.Contains("front page", StringComparison.Ordinal));
    }

    [Fact]
    public void A_moved_link_keeps_the_part_of_the_page_that_each_place_named()
    {
        var link = Link("https://a.test/old", Moved("https://a.test/new"), Article.At(0, 3), Article.At(4, 7));
        var parts = new Dictionary<Location, string> { [Article.At(0, 3)] = "#part" };
        var report = Report(link with { Link = link.Link with { Fragments = parts } });
        var fixes = LinkProblems.Of(report).Select(problem => problem.Fix).ToList();
        Assert.StartsWith("Open `https://a.test/new#part`.", fixes[0], StringComparison.Ordinal);
        Assert.StartsWith("Open `https://a.test/new`.", fixes[1], StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_link_is_a_warning_and_one_that_works_is_nothing()
    {
        var report = Report(
            Link("https://a.test/", LinkFinding.Unknown("its server has trouble (500)"), Article.At(0, 3)),
            Link("https://b.test/", LinkFinding.Works, Article.At(0, 3)));
        var problem = Assert.Single(LinkProblems.Of(report));
        Assert.Equal((Severity.Warning, "BHS233"), (problem.Severity, problem.Rule.Id));
    }

    [Fact]
    public void The_issue_groups_them_with_places_and_dates_and_holds_every_foreign_word_as_code()
    {
        var text = Issue(
            Link("https://a.test/@somebody/#1", LinkFinding.Unknown("its server has trouble (500)"), Article.At(0, 3)),
            Link("https://b.test/", LinkFinding.Works, Article.At(0, 3)),
            Link("https://c.test/", Moved("https://c.test/new"), Article.At(4, 7)),
            Link("https://d.test/", LinkFinding.Broken("its host does not exist"), Article.At(0, 3), Article.At(4, 7)));
        Assert.Equal(
            """
            Links to other sites, checked on 2026-11-22: 4 in all, 1 broken, 1 moved, 1 not known.

            This text is written anew by each weekly check, and the issue is closed when no link is broken.

            ## Broken

            Open each in a browser. Find the page's new address, or another source that says the same.

            - [ ] `https://d.test/`<br>
              its host does not exist; since 2026-11-01
              - `` input/causes/a`b.md:1:1 ``
              - `` input/causes/a`b.md:2:1 ``

            ## Moved

            These still work. If the new address says the same, write it in place of the old one.

            - [ ] `https://c.test/`<br>
              now at `https://c.test/new`; since 2026-11-01
              - `` input/causes/a`b.md:2:1 ``

            ## Not known

            This check could not tell: a server was slow, down, or lets no programs in. If a page opens in a browser, nothing is to be done.

            - [ ] `https://a.test/@somebody/`<br>
              its server has trouble \(500\); since 2026-11-01
              - `` input/causes/a`b.md:1:1 ``

            """.ReplaceLineEndings("\n"),
            text);
    }

    [Fact]
    public void An_issue_too_long_for_GitHub_says_how_many_are_left_out()
    {
        var links = Enumerable.Range(1, 2000)
            .Select(i => Link($"https://a.test/{i}", LinkFinding.Broken("its host does not exist"), Article.At(0, 3)));
        var text = Issue([.. links]);
        Assert.InRange(text.Length, 50_000, 65_000);
        Assert.Matches(@"\n- and \d+ more; `check-links` lists them all\n$", text);
    }

    [Fact]
    public void Overlong_texts_from_outside_are_cut_and_keep_no_other_link_out()
    {
        var text = Issue(
            Link("https://a.test/", Moved("https://a.test/" + new string('a', 50_000)), Article.At(0, 3)),
            Link(
                "https://b.test/" + new string('b', 50_000),
                LinkFinding.Broken(new string('c', 50_000)),
                [.. Enumerable.Repeat(Article.At(0, 3), 5_000)]),
            Link("https://z.test/", LinkFinding.Broken("its host does not exist"), Article.At(0, 3)));
        Assert.Contains("`https://z.test/`", text, StringComparison.Ordinal);
        Assert.Contains("`https://a.test/`", text, StringComparison.Ordinal);
        Assert.Contains("\n  - and 4980 more\n", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 1, 10_000);
    }

    [Fact]
    public void A_link_too_long_for_what_is_left_keeps_no_shorter_one_out()
    {
        var links = Enumerable.Range(1, 60).Select(
            i => Link($"https://a.test/{i:00}{new string('a', 1400)}", LinkFinding.Broken("its host does not exist"), Article.At(0, 3)));
        var text = Issue([.. links, Link("https://z.test/", LinkFinding.Broken("its host does not exist"), Article.At(0, 3))]);
        Assert.Contains("`https://z.test/`", text, StringComparison.Ordinal);
        Assert.Matches(@"\n- and \d+ more; `check-links` lists them all\n$", text);
    }

    private static string Issue(params CheckedLink[] links) =>
        LinkIssue.Markdown(Report(links), Sources, new ShownPaths(new GivenPath("input", "/site")), new DateOnly(2026, 11, 22));

    private static LinkReport Report(params CheckedLink[] links) => new(links, links.Length, WasStopped: false);

    private static LinkFinding Moved(string target) => new(LinkState.Moved, "") { MovedTo = new Uri(target) };

    private static CheckedLink Link(string address, LinkFinding finding, params Location[] places) =>
        new(
            new WebLink(WebLink.Asked(address)!, [.. places]),
            new RememberedLink(finding, new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 22)));
}
