using System.Text;

namespace BackHealthSite.Tests.Checks;

/// <summary>With strict words a page is published only as an editor has read it, in every word, link and picture.</summary>
public sealed class PageUnreadTests
{
    [Theory]
    [InlineData("It heals by itself.", "It heals within a year.")]
    [InlineData("(xref:stiffness#how-it-feels)", "(xref:stiffness)")]
    [InlineData("aliases: [pulled muscle", "aliases: [sore muscle")]
    [InlineData("related: [stiffness]", "relatedRarely: [stiffness]")]
    public void BHS340_a_change_that_touches_no_warning_needs_an_editor_too(string words, string by)
    {
        var read = TestSite.With($"-- _data/warning-words.txt --\n{string.Join('\n', Lines(TestSite.With("")))}\n");

        Assert.DoesNotContain("BHS340", Strictly(read).Rules);
        var problem = Strictly(read.Replace("causes/strain.md", words, by)).Single("BHS340");
        Assert.Equal("causes/strain.md", problem.Where.Path);
        Assert.Equal("No editor has read this page as it stands.", problem.Message);
    }

    [Fact]
    public void BHS340_is_asked_for_with_strict_words_alone() =>
        Assert.DoesNotContain("BHS340", TestSite.With("-- _data/warning-words.txt --\n").Inspect().Rules);

    [Fact]
    public void A_site_that_keeps_no_list_is_not_held_to_it() => Assert.DoesNotContain("BHS340", Strictly(TestSite.With("")).Rules);

    [Fact]
    public void BHS340_a_picture_belongs_to_its_page()
    {
        const string drawing = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\"><path d=\"M1 1h8\"/></svg>";
        var site = TestSite.With("")
            .Replace("causes/strain.md", "Keep moving [@good-two].", "Keep moving [@good-two].\n\n![A line](images/line.svg)")
            .WithBytes("causes/images/line.svg", Encoding.UTF8.GetBytes(drawing));
        site.WithBytes("_data/warning-words.txt", Encoding.UTF8.GetBytes(string.Join('\n', Lines(site))));

        Assert.DoesNotContain("BHS340", Strictly(site).Rules);
        Assert.Contains(
            "BHS340",
            Strictly(
                site.WithBytes("causes/images/line.svg", Encoding.UTF8.GetBytes(drawing.Replace("h8", "h7", StringComparison.Ordinal))))
                .Rules);
    }

    private static SiteBuild Strictly(TestSite site) => site.Build(TestSite.Options with { StrictWords = true });

    /// <summary>The lines that an editor who accepts every page would write.</summary>
    private static IEnumerable<string> Lines(TestSite site) =>
        Assert.Single(
            site.Build(TestSite.Options with { AcceptWords = true }).Result.Accepted).Text.Split('\n').Where(line => line.StartsWith('/'));
}
