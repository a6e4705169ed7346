using System.Text.RegularExpressions;
using BackHealthSite.Reporting;
using Markdig;

namespace BackHealthSite.Tests.Reporting;

/// <summary>What strangers write stays words in Markdown: it is shown as it is, and calls nobody.</summary>
public sealed partial class MarkdownTextTests
{
    private static readonly MarkdownPipeline GitHubLike = new MarkdownPipelineBuilder().UseAutoLinks().UsePipeTables().Build();

    public static TheoryData<string> Calls =>
    [
        .. new[]
        {
            "@name", "Ask @some-name, please", "(@name)", "@org/team-x", "a@b.example", "`@name`", "**@name**", "@name@other", "\\@name",
            "@@name", "@0name", "#1", "fixes #123", "Closes: #1", "resolves GH-12", "gh-1", "owner/name#1", "see owner/name#77.", "(#1)",
            "##1", "\\#1",
            "owner/name@0123abc", "0123abc", "abcdef0123456789abcdef0123456789abcdef01", "ABCDEF0", "a.0123abc.b",
            "https://github.com/owner/name/issues/1", "http://github.com/owner/name/pull/1#issuecomment-1", "www.github.com/owner",
            "<https://github.com/o/n/issues/1>", "[x](https://github.com/o/n/issues/1)", "![x](https://a.example/p.png)", "| @name | #1 |",
            "<img src=x> &#64;name &lt;@name",
        },
    ];

    [Theory]
    [MemberData(nameof(Calls))]
    public void Nobody_is_called_by_what_is_shown(string text)
    {
        foreach (var markdown in new[]
        {
            MarkdownText.Literal(text),
            $"- [ ] {MarkdownText.Code(text)}",
            $"## {MarkdownText.Literal(text)}",
            $"| a |\n|---|\n| {MarkdownText.Literal(text)} |",
        })
        {
            var html = Markdig.Markdown.ToHtml(markdown, GitHubLike);
            Assert.DoesNotMatch(Caller(), Code().Replace(html, ""));
            Assert.DoesNotContain("<a ", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<img", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Calls))]
    public void All_of_it_is_shown(string text) =>
        Assert.Equal(
            text,
            System.Net.WebUtility.HtmlDecode(Tag().Replace(Markdig.Markdown.ToHtml("x " + MarkdownText.Literal(text), GitHubLike), ""))[2..]
                .TrimEnd('\n'));

    [Theory]
    [InlineData("Sit up.", @"Sit up\.")]
    [InlineData("@name", @"<code>\@<!-- -->name</code>")]
    [InlineData("fixes #12", @"fixes <code>\#<!-- -->12</code>")]
    [InlineData("GH-1", @"<code>GH\-<!-- -->1</code>")]
    [InlineData("0123456789", @"<code>0<!-- -->123456<!-- -->789</code>")]
    [InlineData(
        "in 2026-11-22, 1234567890123456789012345678901234567890123 and defaced1x",
        @"in 2026\-11\-22\, 1234567890123456789012345678901234567890123 and defaced1x")]
    public void Plain_words_stay_plain(string text, string literal) => Assert.Equal(literal, MarkdownText.Literal(text));

    [Fact]
    public void What_is_overlong_is_cut() => Assert.Equal(new string('a', 1500) + @"\.\.\.", MarkdownText.Literal(new string('a', 50_000)));

    [GeneratedRegex("@[A-Za-z0-9]|#[0-9]|GH-[0-9]|(?<![0-9A-Za-z])[0-9a-f]{7,40}(?![0-9A-Za-z])", RegexOptions.IgnoreCase)]
    private static partial Regex Caller();

    [GeneratedRegex("<code>.*?</code>", RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex("<!--.*?-->|<[^>]*>", RegexOptions.Singleline)]
    private static partial Regex Tag();
}
