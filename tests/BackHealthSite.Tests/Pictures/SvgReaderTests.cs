using BackHealthSite.Diagnostics;
using BackHealthSite.Pictures;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Pictures;

public sealed class SvgReaderTests
{
    [Theory]
    [InlineData("""<circle cx="3" cy="2" r="1" fill="#369" stroke="rgb(1, 2, 3)" stroke-width="0.5"/>""")]
    [InlineData(
        """<title>A disc</title><desc>Beside a nerve: it's "squeezed"</desc><g transform="translate(1,1) rotate(45)"><path d="M0 0l1.5-2e-3z"/></g>""")]
    [InlineData(
        """<defs><linearGradient id="shade"><stop offset="50%" stop-color="red"/></linearGradient></defs><rect fill="url(#shade)" width="1" height="1"/>""")]
    [InlineData("<!-- made by hand --><rect width='1' height='1'/>")]
    public void Shapes_and_colours_pass(string inside)
    {
        var (size, problems) = Read(Wrap(inside));
        Assert.Empty(problems);
        Assert.Equal(new PictureSize(7, 5), size);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>", "`<script>`")]
    [InlineData("<style>a{}</style>", "`<style>`")]
    [InlineData("<foreignObject/>", "`<foreignObject>`")]
    [InlineData("""<image href="x.png"/>""", "`<image>`")]
    [InlineData("""<use href="#a"/>""", "`<use>`")]
    [InlineData("""<use href="other.svg#a"/>""", "`<use>`")]
    [InlineData("<a><rect/></a>", "`<a>`")]
    [InlineData("<animate/>", "`<animate>`")]
    [InlineData("<set/>", "`<set>`")]
    [InlineData("<text>Take two</text>", "`<text>`")]
    [InlineData("<svg/>", "`<svg>`")]
    [InlineData("<SCRIPT/>", "`<SCRIPT>`")]
    [InlineData("""<h:script xmlns:h="http://www.w3.org/1999/xhtml"/>""", "`<h:script>`")]
    [InlineData("""<script xmlns="http://www.w3.org/1999/xhtml"/>""", "`<script>`")]
    [InlineData("""<rect onload="x"/>""", "`onload`")]
    [InlineData("""<rect style="fill:red"/>""", "`style`")]
    [InlineData("""<rect href="#a"/>""", "`href`")]
    [InlineData("""<rect xmlns:l="http://www.w3.org/1999/xlink" l:href="https://evil.example/"/>""", "`l:href`")]
    [InlineData("""<rect xml:base="https://evil.example/"/>""", "`xml:base`")]
    [InlineData("""<rect filter="url(#a)"/>""", "`filter`")]
    [InlineData("""<rect fill="url(https://evil.example/x.svg#a)"/>""", "`fill`")]
    [InlineData("""<rect fill="url(other.svg#a)"/>""", "`fill`")]
    [InlineData("""<rect fill="url(#a) url(b.svg)"/>""", "`fill`")]
    [InlineData("""<rect fill="&#117;rl(x.svg)"/>""", "`fill`")]
    [InlineData("""<rect fill="\75rl(x.svg)"/>""", "`fill`")]
    [InlineData("""<rect fill="URL(x.svg)"/>""", "`fill`")]
    [InlineData("<?xml-stylesheet href='x.css'?>", "`<?xml-stylesheet?>`")]
    public void Anything_else_is_refused_by_name(string inside, string name)
    {
        var (size, problems) = Read(Wrap(inside));
        Assert.Null(size);
        Assert.Contains(problems, problem => problem.Rule.Id == "BHS216" && problem.Message.Contains(name, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'b'>]><svg/>", "BHS216")]
    [InlineData("<?xml version='1.0' encoding='UTF-16'?><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><rect/></svg>", "BHS216")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>", "BHS214")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'>&a;</svg>", "BHS214")]
    [InlineData("<svg viewBox='0 0 1 1'/>", "BHS214")]
    [InlineData("<html/>", "BHS214")]
    [InlineData("no drawing", "BHS214")]
    [InlineData("", "BHS214")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'/>", "BHS214")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 0 5'/>", "BHS214")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 -1 NaN'/>", "BHS214")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 7 5'/>", "BHS214")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 7 5'><g><title>A disc</title></g></svg>", "BHS214")]
    public void A_file_that_is_no_plain_drawing_is_refused(string text, string rule)
    {
        var (size, problems) = Read(text);
        Assert.Null(size);
        Assert.Equal(rule, Assert.Single(problems).Rule.Id);
    }

    [Theory]
    [InlineData("0 0 1e-9 1e-9")]
    [InlineData("0 0 0.000000001 0.000000001")]
    [InlineData("0 0 0.4 5")]
    [InlineData("0 0 7 0.999")]
    [InlineData("0 0 0 0")]
    [InlineData("0 0 -7 -5")]
    [InlineData("0 0 7 1e9")]
    [InlineData("0 0 1000000000 5")]
    [InlineData("0 0 99999999999999999999999999 5")]
    [InlineData("0 0 NaN NaN")]
    [InlineData("0 0 Infinity 5")]
    [InlineData("NaN 0 7 5")]
    [InlineData("x 0 7 5")]
    [InlineData("900000000 0 7 5")]
    [InlineData("0 0 7")]
    [InlineData("0 0 7 5 5")]
    [InlineData("0 0 7px 5px")]
    [InlineData("")]
    public void A_view_box_in_which_nothing_can_be_seen_is_refused(string viewBox)
    {
        var (size, problems) = Read($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='{viewBox}'><circle r='1'/></svg>");
        Assert.Null(size);
        Assert.Equal("BHS214", Assert.Single(problems).Rule.Id);
    }

    [Theory]
    [InlineData("-3.5 -2 7 5")]
    [InlineData("0,0,7,5")]
    [InlineData("+0\n0 7.2 4.9")]
    public void A_view_box_may_begin_anywhere_near(string viewBox) =>
        Assert.Equal(
            new PictureSize(7, 5),
            Read($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='{viewBox}'><circle r='1'/></svg>").Size);

    [Theory]
    [InlineData("0", false)]
    [InlineData("-5", false)]
    [InlineData("0.0001mm", false)]
    [InlineData("1e-9", false)]
    [InlineData("99999999", false)]
    [InlineData("auto", false)]
    [InlineData("400", true)]
    [InlineData("210mm", true)]
    [InlineData("100%", true)]
    public void A_length_of_the_drawing_itself_is_one_that_can_be_seen(string width, bool isFine)
    {
        var (size, problems) = Read($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 7 5' width='{width}'><circle r='1'/></svg>");
        Assert.Equal(isFine, size is not null);
        Assert.Equal(isFine ? 0 : 1, problems.Count);
    }

    [Fact]
    public void A_declaration_of_utf_8_is_allowed() =>
        Assert.Empty(Read("<?xml version='1.0' encoding='UTF-8'?>\n" + SamplePictures.Svg).Problems);

    [Fact]
    public void Each_part_is_shown_once_and_at_its_place()
    {
        var text = Wrap("\n<rect onclick='a'/>\n<rect onclick='b'/>");
        var problem = Assert.Single(Read(text).Problems);
        Assert.Equal("onclick", text[problem.Where.Span.Start..problem.Where.Span.End]);
        Assert.Equal(text.IndexOf("onclick", StringComparison.Ordinal), problem.Where.Span.Start);
    }

    [Fact]
    public void Deep_nesting_is_refused()
    {
        var (_, problems) = Read(Wrap(string.Concat(Enumerable.Repeat("<g>", 20_000)) + string.Concat(Enumerable.Repeat("</g>", 20_000))));
        Assert.Equal("BHS216", Assert.Single(problems).Rule.Id);
    }

    private static string Wrap(string inside) => $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 7 5">{inside}</svg>""";

    private static (PictureSize? Size, List<Problem> Problems) Read(string text)
    {
        var problems = new List<Problem>();
        var size = SvgReader.Read(new SourceFile("causes/images/x.svg", text), problems);
        return (size, problems);
    }
}
