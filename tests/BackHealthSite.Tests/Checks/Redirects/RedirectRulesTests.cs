using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Tests.Checks.Redirects;

/// <summary>Redirects are written `from > to`; each stands in a file of its own, in the order given.</summary>
public class RedirectRulesTests
{
    [Fact]
    public void Redirects_to_published_pages_are_fine() => Expect(
        ["/old/ > /live/", "/causes/old.html > /live/", "/older/ > /other/"],
        live: ["/live/", "/other/"]);

    [Fact]
    public void BHS602_a_published_page_is_not_redirected() => Expect(
        ["/other/ > /live/", "/live/ > /live/"],
        live: ["/live/", "/other/"],
        "0.md BHS602 RedirectOntoLivePage: `/other/` is the address of a published page. | Take the address out of `redirectFrom`, "
        + "or move or exclude the page that has it.",
        "1.md BHS602 RedirectOntoLivePage: `/live/` is this page's own address. | Take the address out of `redirectFrom`, or move or "
        + "exclude the page that has it.");

    [Fact]
    public void BHS603_drafts_that_claim_each_other_are_a_loop_told_once() => Expect(
        ["/b/ > /a/", "/c/ > /b/", "/a/ > /c/"],
        live: ["/live/"],
        "0.md BHS603 RedirectLoop: The redirect leads back to itself: `/b/` to `/a/` to `/c/` to `/b/`. | Take one of these addresses out "
        + "of its `redirectFrom`, or publish one of the pages.");

    [Fact]
    public void BHS603_a_draft_that_claims_its_own_address_is_a_loop() => Expect(
        ["/a/ > /a/"],
        live: [],
        "0.md BHS603 RedirectLoop: The redirect leads back to itself: `/a/` to `/a/`. | Take one of these addresses out of its "
        + "`redirectFrom`, or publish one of the pages.");

    [Fact]
    public void BHS603_a_published_page_ends_the_loop() => Expect(
        ["/b/ > /a/"],
        live: ["/a/"]);

    [Fact]
    public void BHS604_a_redirect_to_a_redirect_is_a_chain() => Expect(
        ["/a/ > /b/", "/b/ > /c/"],
        live: ["/c/"],
        "0.md BHS604 RedirectChain: `/a/` leads to `/b/`, which is itself redirected to `/c/`. | "
        + "Move `/a/` to the `redirectFrom` of `/c/`.");

    [Fact]
    public void BHS604_a_redirect_into_a_loop_is_a_chain_too() => Expect(
        ["/a/ > /b/", "/b/ > /c/", "/c/ > /b/"],
        live: [],
        "1.md BHS603 RedirectLoop: The redirect leads back to itself: `/b/` to `/c/` to `/b/`. | Take one of these addresses out of its "
        + "`redirectFrom`, or publish one of the pages.",
        "0.md BHS604 RedirectChain: `/a/` leads to `/b/`, which is itself redirected to `/c/`. | "
        + "Move `/a/` to the `redirectFrom` of a published page.");

    [Fact]
    public void BHS605_a_draft_is_no_target() => Expect(
        ["/a/ > /draft/"],
        live: ["/live/"],
        "0.md BHS605 RedirectTargetMissing: `/a/` leads to `/draft/`, which is not published. | Publish the page (take out `excluded`), "
        + "or move `/a/` to the `redirectFrom` of a page that is.");

    [Fact]
    public void BHS607_an_address_is_claimed_once() => Expect(
        ["/a/ > /live/", "/a/ > /other/"],
        live: ["/live/", "/other/"],
        "1.md BHS607 RedirectRepeated: `/a/` is claimed by `0.md` already. | Keep it in the `redirectFrom` of the page "
        + "that the old address meant.");

    [Fact]
    public void A_path_that_is_none_is_told_once_and_not_followed() => Expect(
        ["old > /draft/", "old > /draft/"],
        live: [],
        "0.md BHS606 RedirectPathInvalid: `old` is not a path of this site. | Did you mean `/old/`?",
        "1.md BHS606 RedirectPathInvalid: `old` is not a path of this site. | Did you mean `/old/`?");

    [Fact]
    public void The_order_in_which_redirects_are_found_does_not_matter()
    {
        Redirect[] redirects = [Parse("/b/ > /a/", 0), Parse("/c/ > /b/", 1), Parse("/a/ > /c/", 2), Parse("/a/ > /x/", 3)];

        Assert.Equal(RedirectRules.Check(redirects, []), RedirectRules.Check(redirects.Reverse(), []));
    }

    private static void Expect(string[] redirects, string[] live, params string[] expected)
    {
        var problems = RedirectRules.Check(redirects.Select(Parse), live.Select(path => new UrlPath(path)));

        Assert.Equal(
            expected,
            problems.Select(problem => $"{problem.Where.Path} {problem.Rule.Id} {problem.Rule.Name}: {problem.Message} | {problem.Fix}"));
        Assert.All(problems, problem => Assert.Equal(Severity.Error, problem.Severity));
    }

    private static Redirect Parse(string redirect, int index)
    {
        var ends = redirect.Split(" > ");
        return new Redirect(new UrlPath(ends[0]), new UrlPath(ends[1]), Location.StartOf($"{index}.md"));
    }
}
