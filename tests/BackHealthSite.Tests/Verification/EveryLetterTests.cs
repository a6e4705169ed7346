using BackHealthSite.Verification;

namespace BackHealthSite.Tests.Verification;

public sealed class EveryLetterTests
{
    [Theory]
    [InlineData(SamplePage.EmergencyCard)]
    [InlineData(SamplePage.UrgentCard)]
    [InlineData(SamplePage.SoonCard)]
    [InlineData(SamplePage.Disclaimer)]
    public void No_letter_can_change_unseen(string part)
    {
        var verifier = new PageVerifier(SampleRegistry.Words, SamplePage.Site);
        var start = SamplePage.Html.IndexOf(part, StringComparison.Ordinal);
        var unseen = new List<string>();
        foreach (var at in LettersOf(part))
        {
            var html = SamplePage.Html.ToCharArray();
            html[start + at] = html[start + at] == 'x' ? 'y' : 'x';
            if (verifier.Verify(SamplePage.Article(new string(html))).Problems.Count == 0)
            {
                unseen.Add(part[..at]);
            }
        }

        Assert.Empty(unseen);
    }

    [Theory]
    [InlineData("<li>")]
    [InlineData("<ul>")]
    [InlineData("<h2>")]
    [InlineData("<h3>")]
    [InlineData("<a href=\"/a/b/emergency-numbers/\">")]
    [InlineData("<div data-red-flag=\"kidney\">")]
    [InlineData("<div data-red-flag=\"one-leg\">")]
    public void No_tag_of_a_card_can_be_lost(string tag)
    {
        var verifier = new PageVerifier(SampleRegistry.Words, SamplePage.Site);
        foreach (var card in (string[])[SamplePage.EmergencyCard, SamplePage.UrgentCard, SamplePage.SoonCard])
        {
            for (var at = card.IndexOf(tag, StringComparison.Ordinal); at >= 0; at = card.IndexOf(tag, at + 1, StringComparison.Ordinal))
            {
                var html = SamplePage.With(card, card.Remove(at, tag.Length));

                Assert.NotEmpty(verifier.Verify(SamplePage.Article(html)).Problems);
            }
        }
    }

    private static IEnumerable<int> LettersOf(string html)
    {
        var inTag = false;
        for (var i = 0; i < html.Length; i++)
        {
            inTag = html[i] == '<' || (inTag && html[i] != '>');
            if (!inTag && char.IsLetter(html[i]))
            {
                yield return i;
            }
        }
    }
}
