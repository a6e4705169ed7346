namespace BackHealthSite.Tests.Checks.Language;

public sealed class PromotionFoundTests
{
    private const string Rule = "BHS420";

    [Theory]
    [InlineData("Book now for a first session.", "Book now")]
    [InlineData("Our therapists can help.", "Our therapists")]
    [InlineData("Buy a belt.", "Buy")]
    [InlineData("Please call us.", "call us")]
    [InlineData("Listen to the podcast.", "podcast")]
    [InlineData("The device from Motive helps.", "Motive")]
    [InlineData("Join with a Premium Membership.", "Premium Membership")]
    public void Words_that_sell_are_refused(string words, string place) => LanguageSite.Fails(Rule, words, place);

    [Theory]
    [InlineData("You do not need to buy anything.")]
    [InlineData("Before you buy a mattress, lie on it.")]
    [InlineData("You can buy heat packs in most pharmacies.")]
    [InlineData("Stiffness is a motive to move.")]
    [InlineData("A physiotherapist can show you exercises.")]
    [InlineData("The order of the exercises does not matter.")]
    public void Neutral_words_pass(string words) => LanguageSite.Passes(Rule, words);
}

public sealed class LinkToSellerTests
{
    private const string Rule = "BHS421";

    [Theory]
    [InlineData("https://shop.example.com/belts")]
    [InlineData("https://www.amazon.co.uk/dp/1")]
    [InlineData("https://back-clinic.example/")]
    [InlineData("https://cityphysiotherapy.example/")]
    [InlineData("https://example.com/products/belt")]
    [InlineData("https://spine.clinic/")]
    public void A_shop_or_a_clinic_is_refused(string address) => LanguageSite.Fails(Rule, $"See [this belt]({address}).", address);

    [Theory]
    [InlineData("https://www.nhs.uk/conditions/back-pain/")]
    [InlineData("https://www.mayoclinic.org/diseases-conditions/back-pain")]
    [InlineData("https://www.northerntrust.hscni.net/services/physiotherapy-services/")]
    [InlineData("https://www.csp.org.uk/")]
    [InlineData("mailto:shop@example.com")]
    public void A_health_service_passes(string address) => LanguageSite.Passes(Rule, $"See [these pages]({address}).");
}
