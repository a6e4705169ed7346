using BackHealthSite.Rendering;

namespace BackHealthSite.Tests.Rendering;

/// <summary>The link with which a reader reports a mistake.</summary>
public sealed class MistakeReportTests
{
    private const string Filled =
        "https://github.com/me/site/issues/new?template=mistake-in-an-article.yml"
        + "&page=https://example.org/causes/strain/&title=Mistake:%20Muscle%20strain";

    [Theory]
    [InlineData("https://github.com/me/site")]
    [InlineData("https://github.com/me/site/")]
    public void On_GitHub_it_opens_the_form_with_the_page_and_its_title(string repository) =>
        Assert.Equal(Filled, MistakeReport.Href(new Uri(repository), "Muscle strain", "https://example.org/causes/strain/"));

    [Theory]
    [InlineData("https://example.com/me/site/", "https://example.com/me/site/issues/new/choose")]
    [InlineData("https://github.com.example.com/me/site", "https://github.com.example.com/me/site/issues/new/choose")]
    [InlineData("https://github.com/me", "https://github.com/me/issues/new/choose")]
    public void Elsewhere_it_opens_the_list_of_forms(string repository, string href) =>
        Assert.Equal(href, MistakeReport.Href(new Uri(repository), "Muscle strain", "https://example.org/causes/strain/"));

    [Theory]
    [InlineData(
        "https://gitlab.com/me/group/site",
        "https://gitlab.com/me/group/site/-/issues/new?issue%5Btitle%5D=Mistake:%20Muscle%20strain"
            + "&issue%5Bdescription%5D=https://example.org/causes/strain/")]
    [InlineData(
        "https://gitlab.example.org/me/site/",
        "https://gitlab.example.org/me/site/-/issues/new?issue%5Btitle%5D=Mistake:%20Muscle%20strain"
            + "&issue%5Bdescription%5D=https://example.org/causes/strain/")]
    [InlineData(
        "https://codeberg.org/me/site",
        "https://codeberg.org/me/site/issues/new?title=Mistake:%20Muscle%20strain&body=https://example.org/causes/strain/")]
    [InlineData("https://bitbucket.org/me/site", "https://bitbucket.org/me/site/issues/new?title=Mistake:%20Muscle%20strain")]
    public void Another_host_is_asked_in_its_own_way(string repository, string href) =>
        Assert.Equal(href, MistakeReport.Href(new Uri(repository), "Muscle strain", "https://example.org/causes/strain/"));

    [Theory]
    [InlineData("https://gitlab.com/me/site", "https://gitlab.com/me/site/-/issues/new")]
    [InlineData("https://codeberg.org/me/site", "https://codeberg.org/me/site/issues/new")]
    [InlineData("https://github.com/me/site", "https://github.com/me/site/issues/new/choose")]
    public void Where_no_page_is_named_it_opens_the_beginning(string repository, string href) =>
        Assert.Equal(href, MistakeReport.Href(new Uri(repository)));

    [Fact]
    public void Without_a_repository_there_is_none() =>
        Assert.Null(MistakeReport.Href(null, "Muscle strain", "https://example.org/causes/strain/"));

    [Fact]
    public void No_title_can_add_a_field_of_its_own() =>
        Assert.EndsWith(
            "&title=Mistake:%20A%26body%3Db%23c%22",
            MistakeReport.Href(new Uri("https://github.com/me/site"), "A&body=b#c\"", "https://example.org/"),
            StringComparison.Ordinal);

    [Fact]
    public void The_link_at_the_end_of_an_article_and_the_one_in_the_foot_of_other_pages_name_their_page()
    {
        var build = MarkedSite.With(
            "-- settings.yml --\ntitle: Test site\nbaseUrl: https://example.org/\nrepository: https://github.com/me/site\n").Passes();
        Assert.Equal([Filled], build.Strain().AttributesOf(".use-lines a", "href"));
        Assert.Contains("https://github.com/me/site/issues/new/choose", build.Strain().AttributesOf("footer a", "href"));
        Assert.Contains(
            "https://github.com/me/site/issues/new?template=mistake-in-an-article.yml&page=https://example.org/a-to-z/&title=Mistake:%20A%20to%20Z",
            build.Page("a-to-z/index.html").AttributesOf("footer a", "href"));
    }

    [Fact]
    public void The_form_exists_and_has_the_field()
    {
        var form = File.ReadAllLines(System.IO.Path.Combine(Repository.Folder, ".github", "ISSUE_TEMPLATE", MistakeReport.Form));
        Assert.Single(form, $"    id: {MistakeReport.PageField}");
        Assert.Single(form, "title: \"Mistake: \"");
    }
}
