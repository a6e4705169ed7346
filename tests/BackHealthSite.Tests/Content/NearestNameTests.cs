using BackHealthSite.Diagnostics;

namespace BackHealthSite.Tests.Content;

public sealed class NearestNameTests
{
    private static readonly string[] Articles =
    [
        "herniated-disc",
        "sciatica",
        "spinal-stenosis",
        "stiffness",
        "scoliosis",
        "spondylolysis",
    ];

    [Theory]
    [InlineData("siatica", "sciatica")]
    [InlineData("sciatca", "sciatica")]
    [InlineData("Sciatica", "sciatica")]
    [InlineData("SCIATICA", "sciatica")]
    [InlineData("sciaticas", "sciatica")]
    [InlineData("herniated-disk", "herniated-disc")]
    [InlineData("herniateddisc", "herniated-disc")]
    [InlineData("spinal_stenosis", "spinal-stenosis")]
    [InlineData("spinalstenosys", "spinal-stenosis")]
    [InlineData("stifness", "stiffness")]
    [InlineData("scoliosis", "scoliosis")]
    [InlineData("spondilolisis", "spondylolysis")]
    public void A_misspelt_name_has_a_nearest_one(string name, string nearest) => Assert.Equal(nearest, NearestName.Of(name, Articles));

    [Theory]
    [InlineData("kidney-stones")]
    [InlineData("posture")]
    [InlineData("acitaics")]
    [InlineData("x")]
    [InlineData("")]
    public void A_name_that_is_near_to_none_has_none(string name) => Assert.Null(NearestName.Of(name, Articles));

    [Fact]
    public void Of_two_equally_near_the_first_in_order_is_offered_whatever_order_they_come_in()
    {
        Assert.Equal("cat", NearestName.Of("zat", ["hat", "cat"]));
        Assert.Equal("cat", NearestName.Of("zat", ["cat", "hat"]));
    }

    [Fact]
    public void The_nearest_wins_over_an_earlier_one() => Assert.Equal("xcause", NearestName.Of("xcauses", ["causes-a", "xcause"]));

    [Fact]
    public void Among_no_candidates_there_is_none() => Assert.Null(NearestName.Of("sciatica", []));

    [Fact]
    public void The_offer_names_the_nearest_or_says_what_else_to_do()
    {
        Assert.Equal("Did you mean `sciatica`?", NearestName.Offer("siatica", Articles, "Look at the list."));
        Assert.Equal("Look at the list.", NearestName.Offer("posture", Articles, "Look at the list."));
    }
}
