using BackHealthSite.Site.Map;

namespace BackHealthSite.Tests.Site.Map;

public sealed class LabelLinesTests
{
    [Theory]
    [InlineData("Sciatica", "Sciatica")]
    [InlineData("Trouble standing up straight", "Trouble standing up/straight")]
    [InlineData("Non-specific  back pain", "Non-specific back pain")]
    [InlineData("", "")]
    public void Words_fill_line_after_line(string label, string lines) =>
        Assert.Equal(lines, string.Join('/', LabelLines.Of(label, 204, 16)));

    [Theory]
    [InlineData("Sciatica", "Sciatica")]
    [InlineData("Trouble standing up straight", "Trouble standing/up straight")]
    [InlineData("Lifting and repeated work", "Lifting and/repeated work")]
    public void Balanced_lines_are_as_few_and_about_equal(string label, string lines) =>
        Assert.Equal(lines, string.Join('/', LabelLines.Balanced(label, 204, 16)));

    [Theory]
    [InlineData("WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", 13)]
    [InlineData("iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii", 37)]
    [InlineData("腰痛腰痛腰痛腰痛腰痛腰痛腰痛腰痛腰痛腰痛腰痛腰痛腰痛腰痛腰痛", 11)]
    [InlineData("👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️👩‍⚕️", 20)]
    public void A_word_that_is_too_long_is_cut_between_letters(string word, int most)
    {
        foreach (var lines in new[] { LabelLines.Of(word, 204, 16), LabelLines.Balanced(word, 204, 16) })
        {
            Assert.True(lines.Count > 1);
            Assert.All(lines, line => Assert.InRange(line.Length, 1, most));
            Assert.Equal(word, string.Concat(lines));
            Assert.DoesNotContain(lines, line => char.IsLowSurrogate(line[0]) || line[0] is '\u200d' or '\ufe0f');
        }
    }
}
