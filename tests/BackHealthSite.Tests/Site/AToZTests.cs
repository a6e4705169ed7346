namespace BackHealthSite.Tests.Site;

public sealed class AToZTests
{
    private static readonly Lazy<SiteBuild> Build = new(() => MarkedSite.With(
        ManyArticles.Of("symptoms/sciatica.md", "Sciatica", "aliases: [trapped nerve, Leg nerve pain, SCIATICA, écharde]")
        + ManyArticles.Of("causes/disc.md", "A slipped disc", "aliases: [herniated disc]")
        + ManyArticles.Of("causes/draft.md", "A draft", "aliases: [nobody knows]\nexcluded: true")
        + ManyArticles.Of("causes/numbers.md", "L4 and L5", "aliases: [5th vertebra]")).Passes());

    [Fact]
    public void Titles_and_other_names_stand_in_order_under_their_letters() => Assert.Equal(
        [
            "0-9", "5th vertebra, see L4 and L5",
            "A", "A slipped disc",
            "H", "Herniated disc, see A slipped disc",
            "L", "L4 and L5", "Leg nerve pain, see Sciatica",
            "M", "Muscle strain",
            "P", "Pulled muscle, see Muscle strain",
            "R", "Rigid back, see Stiffness",
            "S", "Sciatica", "Stiff joints, see Stiffness", "Stiff muscles, see Stiffness", "Stiffness", "Strained back, see Muscle strain",
            "T", "Torn muscle, see Muscle strain", "Trapped nerve, see Sciatica",
            "É", "Écharde, see Sciatica",
        ],
        Build.Value.Page("a-to-z/index.html").WordsOf("section.letter h2, section.letter li"));

    [Fact]
    public void Every_name_leads_to_its_article() => Assert.Equal(
        ["/causes/disc/", "/symptoms/sciatica/"],
        Build.Value.Page("a-to-z/index.html").QuerySelectorAll("section.letter a")
            .Where(
                link => link.TextContent.StartsWith("Herniated", StringComparison.Ordinal) || link.TextContent.StartsWith(
                    "Trapped",
                    StringComparison.Ordinal))
            .Select(link => link.GetAttribute("href")));

    [Fact]
    public void A_draft_has_no_entry() =>
        Assert.DoesNotContain("obody knows", Build.Value.Text("a-to-z/index.html"), StringComparison.Ordinal);

    [Fact]
    public void A_name_that_is_the_title_in_other_letters_stands_once() =>
        Assert.Single(
            Build.Value.Page("a-to-z/index.html").WordsOf("section.letter li"),
            words => words.StartsWith("sciatica", StringComparison.OrdinalIgnoreCase));
}
