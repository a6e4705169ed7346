namespace BackHealthSite.Tests.Checks;

public sealed class PlacesTests
{
    private const string Article = """
        ---
        title: Muscle strain
        description: A strained muscle in the back, told in as few words as a test needs.
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        A strain.

        ::: red-flags
        :::

        ## What it is

        Words [@good-one] [@good-two].
        """;

    [Fact]
    public void BHS113_an_id_is_unique_over_all_topics() => MarkedSite.With($"-- symptoms/strain.md --\n{Article}")
        .Expect("symptoms/strain.md", "BHS113")
        .Fails("The id `strain` is the name of `causes/strain.md` too. | Rename the newer of the two files, or join the two articles.");

    [Fact]
    public void BHS113_every_double_is_reported() =>
        MarkedSite.With($"-- symptoms/strain.md --\n{Article}\n-- what-helps/strain.md --\n{Article}")
        .Expect("symptoms/strain.md", "BHS113")
        .Expect("what-helps/strain.md", "BHS113")
        .Fails();

    [Fact]
    public void BHS113_a_draft_takes_its_id_too() =>
        MarkedSite.With($"-- symptoms/strain.md --\n{Article.Replace("title:", "excluded: true\ntitle:", StringComparison.Ordinal)}")
            .Expect("symptoms/strain.md", "BHS113")
            .Fails();

    [Theory]
    [InlineData("index.md")]
    [InlineData("causes/index.md")]
    [InlineData("symptoms/index.md")]
    [InlineData("pain-types/index.md")]
    [InlineData("warning-signs/index.md")]
    [InlineData("what-helps/index.md")]
    [InlineData("pages/about.md")]
    [InlineData("pages/emergency-numbers.md")]
    [InlineData("pages/how-this-site-is-checked.md")]
    [InlineData("pages/privacy.md")]
    [InlineData("pages/accessibility.md")]
    [InlineData("pages/take-this-with-you.md")]
    public void BHS114_every_page_of_the_site_is_needed(string path) =>
        MarkedSite.With("").Without(path).Expect(path, "BHS114").Fails(
            $"`{path}` is missing. | Add the file with a title, a description and a few words.");

    [Fact]
    public void BHS114_every_missing_page_is_reported() => MarkedSite.With("")
        .Without("index.md").Expect("index.md", "BHS114")
        .Without("pages/privacy.md").Expect("pages/privacy.md", "BHS114")
        .Fails();

    [Theory]
    [InlineData("causes/strain.docx", "If it holds an article, write its words into `causes/strain.md`")]
    [InlineData("causes/Back Strain.PDF", "write its words into `causes/back-strain.md`")]
    [InlineData("causes/strain.txt", "If it is an article, name it `causes/strain.md`")]
    [InlineData("causes/strain.markdown", "If it is an article, name it `causes/strain.md`")]
    [InlineData("causes/strain", "If it is an article, name it `causes/strain.md`")]
    [InlineData("causes/notes.yml", "If it holds an article")]
    [InlineData("causes/images/notes.txt", "begin its name with `_`")]
    [InlineData("pages/LICENSE", "begin its name with `_`")]
    public void BHS171_a_file_among_the_pages_that_is_no_page_and_no_picture(string path, string told) =>
        MarkedSite.With($"-- {path} --\nwords\n").Expect(path, "BHS171").Fails(told);

    [Theory]
    [InlineData("causes/spine.gif", "Save the picture as one of .svg, .png, .webp, .jpg, or take it out.")]
    [InlineData("images/My Scan.HEIC", "Save the picture as one of .svg, .png, .webp, .jpg, or take it out.")]
    [InlineData("images/My Scan.JPEG", "Name the picture `my-scan.jpg`.")]
    [InlineData("README", "Articles end in `.md`")]
    [InlineData("notes.docx", "Articles end in `.md`")]
    public void BHS123_a_file_that_nothing_reads_is_a_warning(string path, string remedy) =>
        MarkedSite.With($"-- {path} --\nwords\n").Expect(path, "warning BHS123").Fails(
            $"This file is not published. | {remedy}");

    [Theory]
    [InlineData("LICENSE")]
    [InlineData("_data/notes.txt")]
    [InlineData("_anything/strain.docx")]
    [InlineData("causes/_strain.docx")]
    public void A_known_file_and_one_with_an_underscore_are_fine(string path) => MarkedSite.With($"-- {path} --\nwords\n").IsClean();

    [Fact]
    public void BHS123_does_not_stop_publishing()
    {
        var build = TestSite.With("").WithBytes("causes/spine.gif", [0x47, 0x49, 0x46, 0x38]).Build();
        Assert.Equal(["causes/spine.gif:1:1: warning BHS123 FileNotPublished"], build.Problems);
        Assert.True(build.Result.MayBePublished);
        Assert.DoesNotContain(build.Files, file => file.Path.EndsWith(".gif", StringComparison.Ordinal));
    }
}
