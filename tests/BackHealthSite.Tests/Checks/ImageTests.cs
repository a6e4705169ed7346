using System.Text;
using BackHealthSite.Tests.Pictures;

namespace BackHealthSite.Tests.Checks;

/// <summary>Pictures from the Markdown that shows them to the page and file that come out.</summary>
[Trait("Takes", "long")]
public sealed class ImageTests
{
    private const string Spine = "![A spine](images/spine.png)";

    [Fact]
    public void A_picture_is_shown_with_its_size_and_written_under_its_fingerprint()
    {
        var build = SiteWith(Spine).Build();
        Assert.Empty(build.Problems);
        var file = Assert.Single(build.Files, file => file.Path.StartsWith("assets/images/", StringComparison.Ordinal));
        Assert.Matches("^assets/images/causes/spine\\.[0-9a-f]{10}\\.png$", file.Path);
        Assert.Equal(SamplePictures.Png, file.Bytes.ToArray());
        Assert.Contains(
            $"<img src=\"/{file.Path}\" width=\"7\" height=\"5\" alt=\"A spine\" loading=\"lazy\" decoding=\"async\">",
            Page(build),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_base_path_stands_before_the_address() => Assert.Contains(
        "<img src=\"/a/b/assets/images/causes/spine.",
        Page(SiteWith(Spine).Build(TestSite.Options with { BaseUrl = new Uri("https://example.org/a/b/") })),
        StringComparison.Ordinal);

    [Fact]
    public void Every_kind_of_picture_is_published()
    {
        var build = SiteWith("![One](images/a.svg) ![Two](images/b.jpg) ![Three](images/c.webp)")
            .Without("causes/images/spine.png")
            .WithBytes("causes/images/a.svg", Encoding.UTF8.GetBytes(SamplePictures.Svg))
            .WithBytes("causes/images/b.jpg", SamplePictures.Jpeg)
            .WithBytes("causes/images/c.webp", SamplePictures.LossyWebp)
            .Build();
        Assert.Empty(build.Problems);
        Assert.Equal(3, Page(build).Split("width=\"7\" height=\"5\"").Length - 1);
    }

    [Fact]
    public void Pages_that_are_no_articles_have_their_own_folder()
    {
        var site = TestSite.With("").WithBytes("pages/images/a.png", SamplePictures.Png).WithBytes("images/b.png", SamplePictures.Png);
        var build = site.Replace("pages/about.md", "Words.", "![One](images/a.png)")
            .Replace("index.md", "Welcome.", "![Two](images/b.png)")
            .Build();
        Assert.Empty(build.Problems);
        Assert.Equal(2, build.Files.Count(file => file.Path.StartsWith("assets/images/", StringComparison.Ordinal)));
    }

    [Fact]
    public void One_picture_on_two_pages_is_one_file()
    {
        var site = SiteWith($"{Spine} {Spine}").Replace("causes/index.md", "Words.", Spine);
        Assert.Single(site.Build().Files, file => file.Path.StartsWith("assets/images/", StringComparison.Ordinal));
    }

    [Fact]
    public void Hosts_keep_the_folder_of_the_pictures_for_ever() =>
        Assert.Contains(
            "\n/assets/images/*\n  Cache-Control: public, max-age=31536000, immutable\n",
            SiteWith(Spine).Build().Text("_headers"),
            StringComparison.Ordinal);

    [Fact]
    public void The_words_of_a_picture_cannot_leave_their_attribute()
    {
        var page = Page(SiteWith("![A \"spine\" <b> & *more*](images/spine.png)", "A \"spine\" \\<b> & *more*").Build());
        Assert.Contains("alt=\"A &quot;spine&quot; &lt;b&gt; &amp; more\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("![Numbness between the legs](images/spine.png)")]
    [InlineData("Words![Numbness](images/spine.png)between the legs.")]
    [InlineData("[![Numbness between the legs](images/spine.png)](xref:stiffness)")]
    public void The_matcher_reads_the_words_of_pictures(string words)
    {
        var site = SiteWith(words).WithBytes("warning-signs/cauda-equina-syndrome.md", WarningSign());
        Assert.Contains("BHS308", site.Inspect().Rules);
    }

    [Fact]
    public void Search_finds_the_words_of_pictures() =>
        Assert.Contains(
            "A spine",
            SiteWith(Spine).Build().Files.Where(file => file.Path.StartsWith("search/body.", StringComparison.Ordinal)).Select(
                file => Encoding.UTF8.GetString(file.Bytes.Span)).Single(),
            StringComparison.Ordinal);

    [Fact]
    public void BHS211_a_picture_that_does_not_exist()
    {
        var problem = SiteWith("![A spine](images/spin.png)").Inspect().Single("BHS211");
        Assert.Equal("Did you mean `images/spine.png`?", problem.Fix);
        Assert.Equal("images/spin.png".Length, problem.Where.Span.Length);
    }

    [Theory]
    [InlineData("![](images/spine.png)")]
    [InlineData("![ ](images/spine.png)")]
    [InlineData("![...](images/spine.png)")]
    [InlineData("[![](images/spine.png)](xref:stiffness)")]
    public void BHS212_a_picture_without_words(string words)
    {
        var build = SiteWith(words).Build();
        Assert.Equal(["BHS212"], build.Rules);
        Assert.Equal("The picture has no description for readers who cannot see it.", build.Single("BHS212").Message);
    }

    [Theory]
    [InlineData("spine.png")]
    [InlineData("My spine.Png")]
    public void BHS212_a_picture_with_the_name_of_a_file_for_words(string name)
    {
        var build = SiteWith($"![{name}](images/spine.png)").Build();
        Assert.Equal(["BHS212"], build.Rules);
        Assert.Equal($"`{name}` is the name of a file and says nothing of the picture.", build.Single("BHS212").Message);
    }

    [Fact]
    public void BHS213_a_picture_that_no_page_shows()
    {
        var build = SiteWith("Words.").Build();
        Assert.Equal(["causes/images/spine.png:1:1: warning BHS213 ImageUnused"], build.Problems);
        Assert.DoesNotContain(build.Files, file => file.Path.StartsWith("assets/images/", StringComparison.Ordinal));
    }

    [Fact]
    public void BHS213_a_picture_of_a_draft_is_used_but_not_published()
    {
        var site = SiteWith(Spine).Replace("causes/strain.md", "title: Muscle strain", "excluded: true\ntitle: Muscle strain");
        var build = site.Build();
        Assert.DoesNotContain("BHS213", build.Rules);
        Assert.DoesNotContain(build.Files, file => file.Path.StartsWith("assets/images/", StringComparison.Ordinal));
    }

    public static TheoryData<string, byte[]> BadFiles => new()
    {
        { "spine.png", SamplePictures.Jpeg },
        { "spine.png", [] },
        { "spine.png", SamplePictures.PngOf(2001, 5) },
        { "spine.png", SamplePictures.PngOf(7, 0) },
        { "spine.png", SamplePictures.PngOf(-1, 5) },
        { "spine.png", [.. SamplePictures.Png, .. new byte[200_000]] },
        { "big.svg", Encoding.UTF8.GetBytes(SamplePictures.Svg + new string(' ', 200_000)) },
        { "big.svg", Encoding.UTF8.GetBytes(SamplePictures.Svg.Replace("7 5", "7 5000", StringComparison.Ordinal)) },
        { "My Spine.png", SamplePictures.Png },
        { "spine.PNG", SamplePictures.Png },
        { "con.png", SamplePictures.Png },
        { new string('a', 120) + ".png", SamplePictures.Png },
    };

    [Theory]
    [MemberData(nameof(BadFiles))]
    public void BHS214_a_file_that_is_not_a_good_picture(string name, byte[] bytes)
    {
        var build = TestSite.With("").WithBytes("causes/images/" + name, bytes).Build();
        Assert.Equal(1, build.Result.Problems.Count(problem => problem.Rule.Id == "BHS214"));
        Assert.False(build.Result.MayBePublished);
    }

    [Fact]
    public void BHS214_the_largest_picture_passes() =>
        Assert.Empty(SiteWith(Spine).WithBytes("causes/images/spine.png", SamplePictures.PngOf(2000, 2000)).Inspect().Problems);

    [Theory]
    [InlineData("![A spine](https://evil.example/pixel.png)")]
    [InlineData("![A spine](//evil.example/pixel.png)")]
    [InlineData("![A spine](javascript:alert(1))")]
    [InlineData("![A spine](data:image/png;base64,AAAA)")]
    [InlineData("![A spine](spine.png)")]
    [InlineData("![A spine](../symptoms/images/spine.png)")]
    [InlineData("![A spine](images/deeper/spine.png)")]
    [InlineData("![A spine](../../secret.png)")]
    [InlineData("![A spine](/causes/images/spine.png)")]
    [InlineData("![A spine](images/spine.png#part)")]
    [InlineData("![A spine](images/spine.png?1)")]
    [InlineData("![A spine](images/spine.gif)")]
    [InlineData("![A spine](xref:stiffness)")]
    [InlineData("![A spine]()")]
    [InlineData("![A spine][spine]\n\n[spine]: https://evil.example/pixel.png")]
    public void BHS215_a_picture_from_elsewhere(string words) => Assert.Contains("BHS215", SiteWith(words).Inspect().Rules);

    [Theory]
    [InlineData("![A spine](./images/spine.png)")]
    [InlineData("![A spine](../causes/images/spine.png)")]
    [InlineData("![A spine][spine]\n\n[spine]: images/spine.png")]
    public void BHS215_other_spellings_of_the_folder_pass(string words) => Assert.Empty(SiteWith(words).Inspect().Problems);

    [Fact]
    public void BHS216_the_place_in_the_drawing_is_shown()
    {
        var svg = SamplePictures.Svg.Replace("<circle", "\n  <script/><circle", StringComparison.Ordinal);
        var build = SiteWith("![A drawing](images/a.svg)").WithBytes("causes/images/a.svg", Encoding.UTF8.GetBytes(svg)).Build();
        Assert.Contains("causes/images/a.svg:2:4: error BHS216 SvgPartNotAllowed", build.Problems);
    }

    [Fact]
    public void BHS217_a_picture_before_the_card()
    {
        var site = SiteWith(Spine).Replace("causes/strain.md", "A strain is a pulled muscle.", $"A strain is a pulled muscle. {Spine}");
        Assert.Equal(["BHS217"], site.Inspect().Rules);
    }

    [Fact]
    public void Line_ends_and_a_byte_order_mark_in_a_drawing_change_nothing()
    {
        var plain = SiteWith("![A](images/a.svg)").WithBytes("causes/images/a.svg", Encoding.UTF8.GetBytes(SamplePictures.Svg + "\n"));
        var windows = SiteWith("![A](images/a.svg)")
            .WithBytes("causes/images/a.svg", [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(SamplePictures.Svg + "\r\n")]);
        Assert.Equal(
            plain.Build().Files.Select(file => Convert.ToBase64String(file.Bytes.Span)),
            windows.Build().Files.Select(file => Convert.ToBase64String(file.Bytes.Span)));
    }

    [Fact]
    public void A_picture_in_code_is_no_picture() => Assert.Equal(["BHS213"], SiteWith("`![A spine](images/spine.png)`").Inspect().Rules);

    [Fact]
    public void An_exclamation_mark_before_a_link_is_no_picture() =>
        Assert.Equal(["BHS213"], SiteWith("Look\\![stiffness](xref:stiffness)").Inspect().Rules);

    /// <summary>The clean site with a picture beside its first article, and words in a section of it.</summary>
    private static TestSite SiteWith(string words) =>
        TestSite.With("")
            .WithBytes("causes/images/spine.png", SamplePictures.Png)
            .Replace("causes/strain.md", "Keep moving [@good-two].", $"Keep moving [@good-two].\n\n{words}");

    private static TestSite SiteWith(string picture, string alt) =>
        SiteWith(picture.Replace(picture[2..picture.IndexOf(']', StringComparison.Ordinal)], alt, StringComparison.Ordinal));

    private static string Page(SiteBuild build) => build.Text("causes/strain/index.html");

    private static byte[] WarningSign() => Encoding.UTF8.GetBytes(
        CleanSite.Text.Split("-- symptoms/stiffness.md --\n")[1]
            .Replace("title: Stiffness", "title: Cauda equina\nredFlags: [cauda-equina]", StringComparison.Ordinal));
}
