namespace BackHealthSite.Tests.Site;

/// <summary>The views that lead from a symptom, a pain type or a level of urgency to what is linked with it.</summary>
public sealed class FindPageTests
{
    private static readonly Lazy<SiteBuild> Build = new(() => MarkedSite.With(
        ManyArticles.Of("causes/disc.md", "Disc", "related: [leg-pain, nerve]\nrelatedRarely: [fever]")
        + ManyArticles.Of("causes/bone.md", "Bone", "related: [leg-pain]")
        + ManyArticles.Of("symptoms/leg-pain.md", "Leg pain", "related: [nerve, saddle]")
        + ManyArticles.Of("symptoms/fever.md", "Fever")
        + ManyArticles.Of("pain-types/nerve.md", "Nerve")
        + ManyArticles.Of("warning-signs/saddle.md", "Saddle")).Passes());

    [Fact]
    public void By_symptom_the_usual_causes_stand_apart_from_the_rarer_ones() => Assert.Equal(
        [
            "Fever", "Usual causes", "None listed", "Rarer causes", "Disc", "Pain types", "None listed", "Warning signs",
            "The signs for everyone", "Leg pain", "Usual causes", "Bone", "Disc", "Rarer causes", "None listed", "Pain types", "Nerve",
            "Warning signs", "Saddle", "The signs for everyone",
        ],
        Rows("find-by-symptom").Where(words => words is not "Stiffness").Take(20));

    [Fact]
    public void By_pain_type_the_symptoms_come_first() => Assert.Equal(
        ["Nerve", "Symptoms", "Leg pain", "Usual causes", "Disc", "Rarer causes", "None listed", "Warning signs", "The signs for everyone"],
        Rows("find-by-pain-type"));

    [Fact]
    public void By_urgency_each_level_has_its_heading_and_each_sign_its_symptoms_and_causes() =>
        Assert.Equal(["Saddle", "Symptoms", "Leg pain", "Causes", "None listed"], Rows("find-by-urgency"));

    [Theory]
    [InlineData("find-by-symptom", "/find-by-symptom/")]
    [InlineData("find-by-pain-type", "/find-by-pain-type/")]
    [InlineData("find-by-urgency", "/find-by-urgency/")]
    public void Each_view_leads_to_the_others_and_marks_itself(string page, string address)
    {
        var view = Build.Value.Page($"{page}/index.html");
        Assert.Equal(["/find-by-symptom/", "/find-by-pain-type/", "/find-by-urgency/"], view.AttributesOf(".views a", "href"));
        Assert.Equal([address], view.AttributesOf(".views [aria-current=page]", "href"));
    }

    [Fact]
    public void No_view_asks_anything() =>
        Assert.All(["find-by-symptom", "find-by-pain-type", "find-by-urgency"], page =>
            Assert.Empty(Build.Value.Page($"{page}/index.html").QuerySelectorAll("main :is(input, select, button, form, details)")));

    private static List<string> Rows(string page) =>
        [.. Build.Value.Page($"{page}/index.html").WordsOf(".find-row :is(h2, h3), .find-row dt, .find-row dd > a, .find-row .none")];
}
