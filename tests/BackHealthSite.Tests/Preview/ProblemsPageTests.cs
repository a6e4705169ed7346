using System.Net;
using BackHealthSite.Publishing.Hosts;

namespace BackHealthSite.Tests.Preview;

/// <summary>The list of all problems of a site, one click away from every page.</summary>
[Trait("Takes", "long")]
public sealed class ProblemsPageTests
{
    private const string Article = "causes/strain.md";

    [Fact]
    public async Task The_list_shows_every_problem_until_it_is_put_right()
    {
        await using var preview = await RunningPreview.Of(TestSite.With(""));
        var text = preview.Read(Article);
        preview.Save(Article, text.Replace("xref:stiffness#", "xref:stiffnes#", StringComparison.Ordinal));
        await preview.Until("/", answer => answer.Status == HttpStatusCode.InternalServerError);

        var page = await preview.Get("/_preview/problems");
        Assert.Contains("<h1>1 error, 0 warnings</h1>", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            $"<h2><a href=\"vscode://file{preview.Input}/{Article}:16:49\">{preview.Input}/{Article}:16:49</a></h2>",
            page.Text,
            StringComparison.Ordinal);
        Assert.Contains("error BHS201 LinkTargetMissing", page.Text, StringComparison.Ordinal);
        Assert.Contains(
            "See [stiffness](xref:stiffnes#how-it-feels).\n" + new string(' ', 48) + "^^^",
            page.Text,
            StringComparison.Ordinal);
        Assert.Contains("<p>Fix: Did you mean <code>stiffness</code>?</p>", page.Text, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/causes/strain/\">See the page</a>", page.Text, StringComparison.Ordinal);
        Assert.All(SecurityHeaders.All, header => Assert.Equal(header.Value, page.Headers[header.Name]));
        Assert.Equal(1, page.Scripts);

        preview.Save(Article, text);
        await preview.UntilLikeAColdBuild();
    }

    [Fact]
    public async Task What_an_article_says_is_shown_and_never_obeyed()
    {
        const string attack = "<img src=x onerror=alert(1)></pre><script>alert(2)</script>";
        await using var preview = await RunningPreview.Of(TestSite.With("").Replace(Article, "Keep moving", attack));
        foreach (var path in new[] { "/causes/strain/", "/_preview/problems" })
        {
            var page = await preview.Get(path);
            Assert.Contains("&lt;img src=x onerror=alert(1)&gt;", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", page.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("<script>", page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_console_names_the_first_error()
    {
        await using var preview = await RunningPreview.Of(
            TestSite.With("").WithBytes("causes/notes.gif", "x"u8.ToArray()).Replace(Article, "xref:stiffness#", "xref:stiffnes#"));
        await preview.Get("/");
        while (preview.Console.Count < 3)
        {
            await Task.Delay(50, TestContext.Current.CancellationToken);
        }

        Assert.Equal(
            $"{preview.Input}/{Article}:16:49: error BHS201 LinkTargetMissing: Nothing on the site is called `stiffnes`.",
            preview.Console[1]);
        Assert.StartsWith("2 articles, ", preview.Console[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thousands_of_problems_are_cut_short()
    {
        var links = string.Concat(Enumerable.Range(0, 1000).Select(i => $"[Number {i}](xref:nothing-{i}).\n\n"));
        await using var preview = await RunningPreview.Of(TestSite.With("").Replace(Article, "Keep moving", links));
        var page = await preview.Get("/_preview/problems");
        Assert.Equal(200, page.Text.Split("<li class=").Length - 1);
        Assert.Matches(@"<p>8\d\d more problems not shown\.</p>", page.Text);
    }
}
