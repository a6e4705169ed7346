using BackHealthSite.Content;
using BackHealthSite.Markdown;

namespace BackHealthSite.Tests.Markdown;

public sealed class LinkTargetReaderTests
{
    [Theory]
    [InlineData("xref:sciatica", "sciatica", null)]
    [InlineData("xref:sciatica#symptoms", "sciatica", "symptoms")]
    [InlineData("XREF:sciatica", "sciatica", null)]
    [InlineData("xref:", "", null)]
    [InlineData("xref:a#b#c", "a", "b#c")]
    [InlineData("xref:sciatica#", "sciatica", "")]
    public void An_xref_names_an_article_and_perhaps_a_heading(string address, string id, string? anchor) =>
        Assert.Equal(new LinkTarget.Xref(id, anchor), Read(address));

    [Theory]
    [InlineData("stiffness.md", "causes/stiffness.md", null)]
    [InlineData("./stiffness.md", "causes/stiffness.md", null)]
    [InlineData("../symptoms/stiffness.md", "symptoms/stiffness.md", null)]
    [InlineData("../symptoms/stiffness.md#how", "symptoms/stiffness.md", "how")]
    [InlineData("../index.md", "index.md", null)]
    [InlineData("a/../b.md", "causes/b.md", null)]
    [InlineData("..//index.md", "index.md", null)]
    [InlineData("deep/er/x.md", "causes/deep/er/x.md", null)]
    public void A_relative_path_names_a_file_of_the_input_folder(string address, string path, string? anchor) =>
        Assert.Equal(new LinkTarget.File(path, anchor), Read(address));

    [Theory]
    [InlineData("/", "/", null)]
    [InlineData("/a-to-z/", "/a-to-z/", null)]
    [InlineData("/causes/strain/#what-it-is", "/causes/strain/", "what-it-is")]
    public void A_path_from_the_root_names_a_place_on_the_site(string address, string path, string? anchor) =>
        Assert.Equal(new LinkTarget.Site(new UrlPath(path), anchor), Read(address));

    [Theory]
    [InlineData("#what-it-is", "what-it-is")]
    [InlineData("#", "")]
    [InlineData("", "")]
    public void An_anchor_alone_is_a_place_on_the_same_page(string address, string anchor) =>
        Assert.Equal(new LinkTarget.SamePage(anchor), Read(address));

    [Theory]
    [InlineData("https://www.nhs.uk/")]
    [InlineData("http://example.com/a?b=c#d")]
    [InlineData("HTTPS://EXAMPLE.COM")]
    [InlineData("https://example.com:8080/a:b")]
    [InlineData("https://münchen.example/ä")]
    [InlineData("mailto:a@example.com")]
    [InlineData("mailto:a@example.com?subject=Hello")]
    [InlineData("tel:+441234567")]
    [InlineData("TEL:999")]
    public void A_known_scheme_leads_elsewhere(string address) => Assert.Equal(new LinkTarget.External(address), Read(address));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData("javascript://example.com/%0Aalert(1)")]
    [InlineData("data:text/html,<script>alert(1)</script>")]
    [InlineData("vbscript:msgbox(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("ftp://example.com/")]
    [InlineData("blob:https://example.com/x")]
    [InlineData("ms-word:x")]
    [InlineData("about:blank")]
    [InlineData(":x")]
    [InlineData("j\u200Bavascript:alert(1)")]
    [InlineData("%6Aavascript:alert(1)")]
    [InlineData("//evil.example/x")]
    [InlineData("///evil.example/x")]
    [InlineData("/\\evil.example/x")]
    [InlineData("\\\\evil.example\\x")]
    [InlineData(" javascript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("\u0001javascript:alert(1)")]
    [InlineData("https://example.com/a b")]
    [InlineData("https://user:secret@example.com/")]
    [InlineData("https://nhs.uk@evil.example/")]
    [InlineData("https:///path")]
    [InlineData("https:example.com")]
    [InlineData("http:")]
    [InlineData("stiffness.md?x=1")]
    [InlineData("?x=1")]
    [InlineData("/search/?q=1")]
    [InlineData("../../outside.md")]
    [InlineData("../symptoms/../../outside.md")]
    public void Every_other_address_is_refused(string address)
    {
        var refused = Assert.IsType<LinkTarget.Refused>(Read(address));
        Assert.Equal(address, refused.Address);
        Assert.NotEmpty(refused.Reason);
    }

    private static LinkTarget Read(string address) => LinkTargetReader.Read(address, "causes/strain.md");
}
