using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Tests.Markdown;

public sealed class PagePlacesTests
{
    private static readonly PagePlaces Places = new(
        [.. new[] { "causes", "symptoms", "pain-types", "warning-signs", "what-helps" }.Select(Topic.OfFolder)]);

    [Theory]
    [InlineData("index.md", "/")]
    [InlineData("causes/index.md", "/causes/")]
    [InlineData("what-helps/index.md", "/what-helps/")]
    [InlineData("causes/herniated-disc.md", "/causes/herniated-disc/")]
    [InlineData("pain-types/l4-l5.md", "/pain-types/l4-l5/")]
    [InlineData("warning-signs/infection.md", "/warning-signs/infection/")]
    [InlineData("pages/about.md", "/about/")]
    [InlineData("pages/take-this-with-you.md", "/take-this-with-you/")]
    public void A_file_in_its_place_has_an_address(string path, string url)
    {
        var problems = new List<Problem>();
        Assert.Equal(new UrlPath(url), Places.Of(path, problems)!.Url);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("strain.md", "Put an article straight into one of: causes, symptoms")]
    [InlineData("cause/strain.md", "Did you mean `causes`?")]
    [InlineData("pain-type/strain.md", "Did you mean `pain-types`?")]
    [InlineData("recipes/strain.md", "Put an article straight into one of")]
    [InlineData("causes/old/strain.md", "Put an article straight into one of")]
    [InlineData("causes/strain/index.md", "Put an article straight into one of")]
    [InlineData("pages/abuot.md", "Did you mean `about`?")]
    [InlineData("pages/contact.md", "`pages/` holds only: about, emergency-numbers")]
    [InlineData("pages/index.md", "`pages/` holds only")]
    [InlineData("about.md", "Put an article straight into one of")]
    public void BHS111_a_file_in_another_place_is_told_where_to_go(string path, string fix) => Refused(path, "BHS111", fix);

    [Theory]
    [InlineData("causes/Strain.md", "Rename it to `strain.md`.")]
    [InlineData("causes/Slipped Disc.md", "Rename it to `slipped-disc.md`.")]
    [InlineData("causes/slipped_disc.md", "Rename it to `slipped-disc.md`.")]
    [InlineData("causes/slipped--disc.md", "Rename it to `slipped-disc.md`.")]
    [InlineData("causes/-strain.md", "Rename it to `strain.md`.")]
    [InlineData("causes/strain-.md", "Rename it to `strain.md`.")]
    [InlineData("causes/strain.draft.md", "Rename it to `strain-draft.md`.")]
    [InlineData("causes/strain.MD", "Rename it to `strain.md`.")]
    [InlineData("causes/Übung.md", "Rename it to `bung.md`.")]
    [InlineData("causes/背痛.md", "Use small letters, digits and single hyphens.")]
    [InlineData("causes/.md", "Use small letters, digits and single hyphens.")]
    [InlineData("Causes/Strain.md", "Rename it to `strain.md`.")]
    [InlineData("causes/str\u0007ain.md", "Rename it to `str-ain.md`.")]
    public void BHS112_a_name_that_is_no_address_is_offered_a_better_one(string path, string fix) => Refused(path, "BHS112", fix);

    [Fact]
    public void BHS111_and_BHS112_are_reported_at_the_first_character_of_the_file() => MarkedSite.With("""
        -- causes/old/sprain.md --
        ⟪BHS111⟫Words.
        -- causes/Slipped Disc.md --
        ⟪BHS112⟫Words.
        -- recipes/soup.md --
        ⟪BHS111⟫Words.
        """).Fails("The file name `Slipped Disc.md`", "No page can lie here", "No page can lie here");

    [Fact]
    public void BHS112_a_name_that_differs_in_capital_letters_only_is_caught() => MarkedSite.With("""
        -- causes/Strain.md --
        ⟪BHS112⟫Words.
        """).Fails("Rename it to `strain.md`.");

    [Fact]
    public void A_name_that_begins_with_an_underscore_is_not_published()
    {
        var build = MarkedSite.With("""
            -- causes/_notes.md --
            Words.
            -- _drafts/anything at all.md --
            Words.
            """).Passes();
        Assert.DoesNotContain(
            build.Files,
            file => file.Path.Contains("notes", StringComparison.Ordinal) || file.Path.Contains("anything", StringComparison.Ordinal));
    }

    private static void Refused(string path, string rule, string fix)
    {
        var problems = new List<Problem>();
        Assert.Null(Places.Of(path, problems));
        var problem = Assert.Single(problems);
        Assert.Equal((rule, path, 0), (problem.Rule.Id, problem.Where.Path, problem.Where.Span.Start));
        Assert.Contains(fix, problem.Fix, StringComparison.Ordinal);
        Assert.DoesNotContain('\u0007', problem.Message);
    }
}
