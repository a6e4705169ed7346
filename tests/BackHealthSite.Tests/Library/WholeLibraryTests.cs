using AngleSharp.Html.Dom;
using BackHealthSite.Content;
using BackHealthSite.Site;
using BackHealthSite.Tests.Contract;
using BackHealthSite.Tests.Properties;

namespace BackHealthSite.Tests.Library;

/// <summary>What must hold of the pages of a library together, beyond what the check asks of each.</summary>
[Trait("Takes", "long")]
public sealed class WholeLibraryTests
{
    private const int FewestWaysIn = 2;

    public static TheoryData<string> Names => Libraries.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void It_has_no_problem(string name) =>
        Assert.DoesNotContain(Libraries.Of(name).Build.Problems, problem => !CleanInput.IsOverdue(problem));

    /// <summary>In the finished files, not only by the word of the check.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_listed_address_is_that_of_a_file_and_of_a_place_on_it(string name)
    {
        var library = Libraries.Of(name);
        var files = library.Build.Files;
        var paths = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        var pages = PublishedPages.Parse(files);
        var ids = pages.ToDictionary(
            page => page.Key,
            page => page.Value.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal));
        Assert.True(library.Addresses.Count >= pages.Count, "The list is nearly empty.");
        Assert.All(library.Addresses, line => Assert.True(IsThere(line.Split('#')), $"{line} is gone."));

        bool IsThere(string[] parts)
        {
            var path = PageFile.Of(new UrlPath(parts[0]));
            return paths.Contains(path) && (parts.Length == 1 || ids[path].Contains(parts[1]) || PublishedPages.IsRedirect(pages[path]));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_article_is_reached_from_its_topic_the_A_to_Z_and_two_other_articles(string name)
    {
        var build = Libraries.Of(name).Build;
        var aToZ = build.Files.Select(file => file.Path)
            .Where(path => path.StartsWith("a-to-z/", StringComparison.Ordinal))
            .SelectMany(path => LinksOf(build.Page(path)))
            .ToHashSet(StringComparer.Ordinal);
        var links = Articles(build).ToDictionary(article => article.Key, article => LinksOf(article.Value));
        Assert.NotEmpty(links);
        foreach (var address in links.Keys)
        {
            var topic = LinksOf(build.Page(address.Split('/')[1] + "/index.html"));
            var ways = links.Count(other => other.Key != address && other.Value.Contains(address));
            Assert.True(aToZ.Contains(address), $"{address} is not in the A to Z.");
            Assert.True(topic.Contains(address), $"{address} is not on the page of its topic.");
            Assert.True(ways >= Math.Min(FewestWaysIn, links.Count - 1), $"Only {ways} articles lead to {address}.");
        }
    }

    /// <summary>Were it not so, an article with a long opening would one day keep every correction from being published.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void On_a_day_when_every_article_is_overdue_the_site_can_still_be_published(string name)
    {
        var library = Libraries.Of(name);
        var build = library.Input.Build(TestSite.Options with { Today = library.Site.Articles.Max(Due).AddDays(1) });
        // The line that says so makes a page a little heavier than it may be.
        Assert.Empty(build.Rules.Except(["BHS131", "BHS532"]));
        Assert.Equal(library.Site.Articles.Length, build.Result.Problems.Count(problem => problem.Rule.Id == "BHS131"));
        Assert.True(build.Result.MayBePublished);
    }

    /// <summary>The pages of articles by their addresses.</summary>
    private static Dictionary<string, IHtmlDocument> Articles(SiteBuild build) => build.Result.Assembled!.Articles
        .ToDictionary(article => article.Page.Url.Value, article => build.Page(PageFile.Of(article.Page.Url)));

    private static HashSet<string> LinksOf(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("main a[href]").Select(link => link.GetAttribute("href")!.Split('#')[0])];

    private static DateOnly Due(Article article) => article.Page.FrontMatter.Recheck!.Value;
}
