using System.Text;

namespace BackHealthSite.Tests.Source;

public sealed class SameBytesTests
{
    [Theory]
    [InlineData("\r\n", false)]
    [InlineData("\r\n", true)]
    [InlineData("\n", true)]
    [InlineData("\r", false)]
    public void Line_ends_and_byte_order_marks_leave_the_site_as_it_is(string lineEnd, bool mark)
    {
        var plain = TestSite.With("");
        var other = TestSite.With("");
        foreach (var file in plain.Files)
        {
            var text = Encoding.UTF8.GetString(file.Bytes.Span).ReplaceLineEndings(lineEnd);
            other.WithBytes(file.Path, Encoding.UTF8.GetBytes(mark ? "\uFEFF" + text : text));
        }

        var expected = plain.Build();
        var actual = other.Build();
        Assert.Empty(actual.Problems);
        Assert.Equal(expected.Files.Select(file => file.Path), actual.Files.Select(file => file.Path));
        Assert.All(
            expected.Files.Zip(actual.Files),
            pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span), pair.First.Path));
    }

    [Fact]
    public void A_problem_in_a_file_with_Windows_line_ends_has_the_same_place()
    {
        var plain = TestSite.With("").Replace("causes/strain.md", "xref:stiffness", "xref:stifness");
        var expected = plain.Inspect().Problems;
        var text = Encoding.UTF8.GetString(plain.Files.Single(file => file.Path == "causes/strain.md").Bytes.Span);
        var windows = TestSite.With("").WithBytes("causes/strain.md", Encoding.UTF8.GetBytes("\uFEFF" + text.ReplaceLineEndings("\r\n")));
        Assert.Equal(["causes/strain.md:16:49: error BHS201 LinkTargetMissing"], expected);
        Assert.Equal(expected, windows.Inspect().Problems);
    }
}
