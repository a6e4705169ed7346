using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Tests.Checks.Redirects;

public class RedirectPathInvalidTests
{
    private const string HowToWrite =
        "Write the old path from the first `/` to the last, in small letters, digits and single hyphens, such as `/causes/slipped-disc/`.";

    [Theory]
    [InlineData("/")]
    [InlineData("/old/")]
    [InlineData("/causes/slipped-disc/")]
    [InlineData("/2024/back-pain/")]
    [InlineData("/old.html")]
    [InlineData("/causes/slipped-disc.html")]
    public void A_path_of_this_site_is_fine(string path) => Assert.True(RedirectPath.Accepts(path));

    [Theory]
    [InlineData("", HowToWrite)]
    [InlineData("old", "Did you mean `/old/`?")]
    [InlineData("/old", "Did you mean `/old/`?")]
    [InlineData("old/", "Did you mean `/old/`?")]
    [InlineData("/Old Path/", "Did you mean `/old-path/`?")]
    [InlineData("old_page.html", "Did you mean `/old-page.html`?")]
    [InlineData("/old/index.html", "Did you mean `/old/`?")]
    [InlineData("/index.html", HowToWrite)]
    [InlineData("//example.org/", HowToWrite)]
    [InlineData("https://example.org/old/", "Did you mean `/old/`?")]
    [InlineData("/a/../b/", HowToWrite)]
    [InlineData("/old/?x=1", "Did you mean `/old/`?")]
    [InlineData("/old/#part", "Did you mean `/old/`?")]
    [InlineData("/old/:splat", HowToWrite)]
    [InlineData("/old/*", HowToWrite)]
    [InlineData("/a//b/", HowToWrite)]
    [InlineData("/con/", "Take it out: it holds the name of a device on Windows, so no page of this site was ever there.")]
    [InlineData("/old/\n/x/ /y/", HowToWrite)]
    [InlineData("/.html", HowToWrite)]
    [InlineData("/old.php", HowToWrite)]
    public void Anything_else_is_refused_with_the_nearest_path(string path, string fix)
    {
        var redirect = new Redirect(new UrlPath(path), new UrlPath("/live/"), Location.StartOf("x.md"));
        var problem = Assert.Single(RedirectRules.Check([redirect], [new UrlPath("/live/")]));

        Assert.Equal("BHS606", problem.Rule.Id);
        Assert.Equal($"`{path}` is not a path of this site.", problem.Message);
        Assert.Equal(fix, problem.Fix);
    }

    [Fact]
    public void An_overlong_path_is_refused() =>
        Assert.False(RedirectPath.Accepts($"/{new string('a', 150)}/{new string('b', 150)}/"));
}
