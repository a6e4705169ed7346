using BackHealthSite.Language;
using BackHealthSite.Tests.RedFlags;

namespace BackHealthSite.Tests.Language;

/// <summary>An abbreviation in the middle of a sign parts nothing: the registry's own words bring what they bring without it.</summary>
public sealed class SignsAcrossAbbreviations(RealRegistry real)
{
    public static TheoryData<string> Abbreviations() =>
        [.. Letters.Abbreviations.Select(word => word + "."), "e.g.", "i.e.", "a.k.a.", "c.", "n.b.", "E.g.", "(e.g.)", "\u2026 e.g."];

    [Theory]
    [MemberData(nameof(Abbreviations))]
    public void A_sign_goes_on_behind_an_abbreviation(string abbreviation)
    {
        Assert.Contains("cauda-equina", FlagsIn($"You may feel numb, {abbreviation} between the legs."));
        Assert.Contains("cauda-equina", FlagsIn($"You may feel numb {abbreviation} Between the legs."));
        Assert.Contains("cauda-equina", FlagsIn($"You may feel numb ({abbreviation} \u201CBetween the legs\u201D)."));
    }

    [Theory]
    [InlineData("You may feel numb. Between the legs, nothing changes.")]
    [InlineData("You may feel numb! Between the legs, nothing changes.")]
    [InlineData("You may feel numb\nBetween the legs")]
    public void A_sentence_that_ends_ends_the_sign(string text) => Assert.DoesNotContain("cauda-equina", FlagsIn(text));

    [Theory]
    [InlineData("can\u00B4t feel my legs")]
    [InlineData("can`t feel my legs")]
    [InlineData("can\u2032t feel my legs")]
    [InlineData("can\uFF07t feel my legs")]
    [InlineData("can t feel my legs")]
    [InlineData("cant feel my legs")]
    public void Every_sign_for_an_apostrophe_brings_what_a_straight_one_brings(string text) =>
        Assert.Equal(FlagsIn("can't feel my legs"), FlagsIn(text));

    private IEnumerable<string> FlagsIn(string text) => real.Matcher.Find(text).Select(hit => hit.Flag.Id).Distinct();
}
