using BackHealthSite.Language;

namespace BackHealthSite.Tests.Language;

/// <summary>What a word of a text may be a form of, so that a sign in another tense is the same sign.</summary>
public sealed class WordFormsTests
{
    [Theory]
    [InlineData("leak", "leak")]
    // The ending falls off; an e may have fallen off before it, or the last letter may have been doubled.
    [InlineData("walked", "walked walk walke")]
    [InlineData("aching", "aching ach ache")]
    [InlineData("ached", "ached ach ache")]
    [InlineData("dragging", "dragging dragg dragge drag")]
    [InlineData("agreed", "agreed agre agree")]
    [InlineData("seeing", "seeing see seee")]
    [InlineData("booing", "booing boo booe")]
    // Too short to be a form.
    [InlineData("using", "using")]
    [InlineData("bed", "bed")]
    [InlineData("gas", "gas")]
    // More than one, or what somebody does.
    [InlineData("pains", "pains pain")]
    [InlineData("aches", "aches ache ach")]
    [InlineData("boxes", "boxes boxe box")]
    [InlineData("eyes", "eyes eye")]
    [InlineData("carries", "carries carry carrie carri")]
    [InlineData("carried", "carried carri carrie carry")]
    [InlineData("dies", "dies die")]
    [InlineData("numbness", "numbness")]
    [InlineData("sinus", "sinus")]
    [InlineData("pelvis", "pelvis")]
    // Tenses that no ending makes.
    [InlineData("fell", "fell fall")]
    [InlineData("fallen", "fallen fall")]
    // Words that end as a form does and are none; and those of which the number says what matters.
    [InlineData("morning", "morning")]
    [InlineData("feeling", "feeling")]
    [InlineData("legs", "legs")]
    public void A_word_may_be_a_form_of_others(string word, string bases) => Assert.Equal(bases.Split(' '), WordForms.BasesOf(word));
}
