using System.Net;
using BackHealthSite.Publishing.Hosts;

namespace BackHealthSite.Tests.Preview;

/// <summary>A page stands under the problems of its own file, and one of a site with errors never looks fit to be published.</summary>
[Trait("Takes", "long")]
public sealed class ProblemsPanelTests
{
    private const string Article = "causes/strain.md";
    private const string Panel = "<aside class=\"preview-panel";

    [Fact]
    public async Task A_site_without_problems_has_no_panel()
    {
        await using var preview = await RunningPreview.Of(TestSite.With(""));
        var page = await preview.Get("/causes/strain/");
        Assert.DoesNotContain("preview-panel", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("panel.css", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Warnings_stand_above_the_page_they_belong_to_and_are_counted_on_others()
    {
        await using var preview = await RunningPreview.Of(
            TestSite.With("").Replace(Article, "title: Muscle strain", "title: “Muscle strain”"));
        var own = await preview.Get("/causes/strain/");
        Assert.Equal(HttpStatusCode.OK, own.Status);
        Assert.Contains(
            Panel + " preview-warning\" aria-labelledby=\"preview-heading\">\n"
            + "<h2 id=\"preview-heading\">This site can be published, with 1 warning</h2>",
            own.Text,
            StringComparison.Ordinal);
        Assert.Contains("<summary>1 warning on this page</summary>", own.Text, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"vscode://file{preview.Input}/{Article}:2:8\">Line 2, column 8</a>", own.Text, StringComparison.Ordinal);
        Assert.Contains(
            "<em>Write <code>Muscle strain</code>.</em> <small>BHS128 NameInQuotes</small>",
            own.Text,
            StringComparison.Ordinal);

        foreach (var path in new[] { "/symptoms/stiffness/", "/a-to-z/", "/nothing/" })
        {
            var other = await preview.Get(path);
            Assert.Contains("with 1 warning</h2>", other.Text, StringComparison.Ordinal);
            Assert.Contains("<p>Nothing to put right in the file of this page.</p>", other.Text, StringComparison.Ordinal);
            Assert.Contains(
                "<a href=\"/_preview/problems\">All problems of the site: 0 errors, 1 warning</a>",
                other.Text,
                StringComparison.Ordinal);
            Assert.DoesNotContain("vscode:", other.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_page_itself_is_shown_under_its_errors()
    {
        await using var preview = await RunningPreview.Of(TestSite.With("").Replace(Article, "::: red-flags\n:::\n", ""));
        var page = await preview.Get("/causes/strain/");
        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Contains("<h2 id=\"preview-heading\">This site cannot be published: 1 error</h2>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<small>BHS301 RedFlagsMissing</small>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<h1>Muscle strain</h1>", page.Text, StringComparison.Ordinal);
        Assert.True(page.Text.IndexOf(Panel, StringComparison.Ordinal) < page.Text.IndexOf("<h1", StringComparison.Ordinal));
        Assert.All(SecurityHeaders.All, header => Assert.Equal(header.Value, page.Headers[header.Name]));
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("/_preview/panel.css")).Status);

        var other = await preview.Get("/symptoms/stiffness/");
        Assert.Equal(HttpStatusCode.InternalServerError, other.Status);
        Assert.Contains("This site cannot be published: 1 error", other.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("::: red-flags\n:::\n", "<div hidden>\n\n::: red-flags\n:::\n")]
    [InlineData("title: Muscle strain", "title: [")]
    public async Task A_page_that_cannot_be_shown_gives_the_list_of_problems(string words, string by)
    {
        await using var preview = await RunningPreview.Of(TestSite.With("").Replace(Article, words, by));
        var page = await preview.Get("/causes/strain/");
        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Contains("This site cannot be published until the errors are put right.", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<h1>Muscle strain</h1>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<h1>Stiffness</h1>", (await preview.Get("/symptoms/stiffness/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_can_no_longer_be_shown_stays_as_it_was_and_says_so()
    {
        await using var preview = await RunningPreview.Of(TestSite.With(""));
        await preview.UntilLikeAColdBuild();
        preview.Save(Article, preview.Read(Article).Replace("title: Muscle strain", "title: [", StringComparison.Ordinal));
        var page = await preview.Until("/causes/strain/", answer => answer.Status == HttpStatusCode.InternalServerError);
        Assert.Contains("<p><strong>Below is this page as it was before.</strong>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<h1>Muscle strain</h1>", page.Text, StringComparison.Ordinal);
        Assert.Contains("BHS102 YamlInvalid", page.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("as it was before", (await preview.Get("/symptoms/stiffness/")).Text, StringComparison.Ordinal);

        File.Delete(preview.InFolder(Article));
        preview.Save("causes/other.md", "---\n---\n");
        var gone = await preview.Until("/causes/strain/", answer => !answer.Text.Contains("as it was before", StringComparison.Ordinal));
        Assert.DoesNotContain("<h1>Muscle strain</h1>", gone.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_in_the_registry_leaves_only_the_list()
    {
        await using var preview = await RunningPreview.Of(TestSite.With("-- _data/red-flags.yml --\ncards: ["));
        var page = await preview.Get("/");
        Assert.Equal(HttpStatusCode.InternalServerError, page.Status);
        Assert.Contains("This site cannot be published until the errors are put right.", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_panel_is_gone_once_all_is_put_right()
    {
        await using var preview = await RunningPreview.Of(TestSite.With("").Replace(Article, "xref:stiffness#", "xref:stiffnes#"));
        await preview.Until("/causes/strain/", page => page.Status == HttpStatusCode.InternalServerError);
        preview.Save(Article, preview.Read(Article).Replace("xref:stiffnes#", "xref:stiffness#", StringComparison.Ordinal));
        await preview.UntilLikeAColdBuild();
    }

    [Fact]
    public void Nothing_that_is_published_names_an_editor_or_the_preview() =>
        Assert.All(
            TestSite.With("").Replace(Article, "title: Muscle strain", "title: “Muscle strain”").Build().Files.Where(
                file => file.Path.EndsWith(".html", StringComparison.Ordinal)),
            file =>
            {
                var text = System.Text.Encoding.UTF8.GetString(file.Bytes.Span);
                Assert.DoesNotContain("vscode:", text, StringComparison.Ordinal);
                Assert.DoesNotContain("preview", text, StringComparison.Ordinal);
            });
}
