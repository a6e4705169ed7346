using System.Buffers.Binary;
using System.Text;

namespace BackHealthSite.Tests.Rendering;

/// <summary>The files of the theme as pages name them: fonts and the social card.</summary>
public sealed class ThemeFileTests
{
    private static readonly SiteBuild Build = MarkedSite.With("").PassesUnder("https://example.org/a/b/");

    [Fact]
    public void Both_fonts_are_asked_for_early_and_named_in_the_styles_by_the_same_names()
    {
        var preloads = Build.Page("causes/strain/index.html")
            .AttributesOf("link[rel=preload][as=font][type='font/woff2'][crossorigin]", "href");
        var css = Encoding.UTF8.GetString(Only("assets/site.", ".css").Span);

        Assert.Equal(2, preloads.Count);
        Assert.All(preloads, href => Assert.Contains($"url({Path.GetFileName(href)})", css, StringComparison.Ordinal));
        Assert.All(preloads, href => Assert.Contains(Build.Files, file => "/a/b/" + file.Path == href));
    }

    [Fact]
    public void No_style_names_a_font_without_its_fingerprint() =>
        Assert.DoesNotContain(
            "url(text",
            Encoding.UTF8.GetString(Only("assets/site.", ".css").Span)
                .Replace("url(text.", "", StringComparison.Ordinal)
                .Replace("url(text-bold.", "", StringComparison.Ordinal),
            StringComparison.Ordinal);

    [Fact]
    public void The_social_card_is_a_picture_of_the_size_that_other_sites_show()
    {
        var head = Build.Page("index.html");
        var address = head.One("meta[property='og:image']").GetAttribute("content")!;
        var picture = Build.Files.Single(file => "https://example.org/a/b/" + file.Path == address).Bytes.Span;

        Assert.True(picture[1..4].SequenceEqual("PNG"u8));
        Assert.Equal(1200, BinaryPrimitives.ReadInt32BigEndian(picture[16..20]));
        Assert.Equal(630, BinaryPrimitives.ReadInt32BigEndian(picture[20..24]));
        Assert.NotEmpty(head.One("meta[property='og:image:alt']").GetAttribute("content")!);
    }

    private static ReadOnlyMemory<byte> Only(string start, string ending) => Build.Files.Single(
        file => file.Path.StartsWith(start, StringComparison.Ordinal) && file.Path.EndsWith(ending, StringComparison.Ordinal)).Bytes;
}
