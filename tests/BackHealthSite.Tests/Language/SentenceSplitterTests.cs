using BackHealthSite.Language;

namespace BackHealthSite.Tests.Language;

public sealed class SentenceSplitterTests
{
    [Theory]
    [InlineData("One. Two! Three?", "One.|Two!|Three?")]
    [InlineData("It lasts 1.5 hours. Then it stops.", "It lasts 1.5 hours.|Then it stops.")]
    [InlineData("Move, e.g. walk. Dr. Who and Dr Who agree.", "Move, e.g. walk.|Dr. Who and Dr Who agree.")]
    [InlineData("Heat vs. cold. No. 5 of 7. No. Yes.", "Heat vs. cold.|No. 5 of 7.|No.|Yes.")]
    [InlineData("Wait... then go. Wait... Then go.", "Wait... then go.|Wait...|Then go.")]
    [InlineData("Wait\u2026 Then go.", "Wait\u2026|Then go.")]
    [InlineData("He said \"Stop.\" Then he (the man.) left. (It hurt.) Yes.", "He said \"Stop.\"|Then he (the man.) left.|(It hurt.)|Yes.")]
    [InlineData("In 2026. 3 of 10 know.", "In 2026.|3 of 10 know.")]
    [InlineData("No end", "No end")]
    [InlineData("No end  ", "No end")]
    [InlineData("Stop.\nthen go.", "Stop.|then go.")]
    [InlineData("It lasts 1.5. Then it stops.", "It lasts 1.5.|Then it stops.")]
    [InlineData("Rest, walk etc.? Then sit.", "Rest, walk etc.? Then sit.")]
    [InlineData("Rest, walk et.c. Then sit.", "Rest, walk et.c. Then sit.")]
    [InlineData("  .  ! ", "")]
    [InlineData("", "")]
    [InlineData("What?! Really.", "What?!|Really.")]
    [InlineData("Ask at example.org or a.b.", "Ask at example.org or a.b.")]
    public void Cuts_where_a_reader_would(string text, string sentences) => Assert.Equal(
        sentences.Split('|', StringSplitOptions.RemoveEmptyEntries),
        SentenceSplitter.Split(text, 0, text.Length).Select(sentence => text[sentence.Start..sentence.End]));

    [Fact]
    public void Stays_inside_the_stretch() => Assert.Equal([(4, 7)], SentenceSplitter.Split("One Two. Three", 3, 7));
}
