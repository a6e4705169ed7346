namespace BackHealthSite.Tests.Checks;

/// <summary>The words of topics, of the glossary and of pages that are no articles are held to what keeps readers from harm.</summary>
public sealed class DataTextsTests
{
    private const string Topics = "_data/topics.yml";

    private const string Summary = "summary: What you can do yourself, what care there is, and how well it works.";

    [Theory]
    [InlineData("Take ⟪BHS415⟫3 tablets of ibuprofen for ⟪BHS415⟫400 mg in all.", "is an amount of a medicine")]
    [InlineData("⟪BHS419⟫Cures for everybody who hurts.", "is a claim")]
    [InlineData("⟪BHS463⟫Back pain is never an emergency.", "nothing serious is behind it")]
    [InlineData("⟪BHS464⟫Drink a bottle of whisky.", "can do harm")]
    [InlineData("⟪BHS462⟫Ibuprofen is safe in pregnancy.", "calls a medicine safe")]
    [InlineData("⟪BHS416⟫Borrow a friend's tramadol.", "reads as advice")]
    public void The_summary_of_a_topic_is_read_as_a_page(string words, string message) =>
        Topic(Summary, $"summary: {words}").Fails(message);

    [Theory]
    [InlineData(
        "summary: The signs that need help now, today or soon, and what to do about each.",
        "summary: Things that trouble ⟪BHS463⟫very few people.")]
    [InlineData("title: Warning signs", "title: ⟪BHS463⟫Rare worries")]
    [InlineData("question: Is it serious?", "question: ⟪BHS463⟫Nothing to fear?")]
    public void BHS463_the_topic_of_warning_signs_makes_light_of_none(string line, string by) =>
        Topic(line, by).Fails("nothing serious is behind it");

    [Fact]
    public void BHS463_holds_for_words_that_stand_above_the_id_of_their_topic() => Topic(
        "- id: warning-signs\n  kind: warning-sign\n  title: Warning signs\n",
        "- title: ⟪BHS463⟫Rare worries\n  id: warning-signs\n  kind: warning-sign\n").Fails("nothing serious is behind it");

    [Theory]
    [InlineData("it ⟪BHS419⟫cures every back")]
    [InlineData("a cream such as ⟪BHS460⟫Voltarol")]
    [InlineData("a line to call, ⟪BHS418⟫0161 555 0199")]
    [InlineData("a mild painkiller, ⟪BHS415⟫3 tablets at a time")]
    public void An_explanation_of_the_glossary_is_read_as_a_page(string words) =>
        MarkedSite.With("").Change("_data/glossary.yml", "plain: of the lower back", $"plain: \"{words}\"").Fails();

    [Theory]
    [InlineData("warning-signs/index.md", "⟪BHS463⟫Almost nobody has these. They are here for the ⟪BHS463⟫sake of order.")]
    [InlineData("index.md", "Most ⟪BHS463⟫readers of this site are well and need no help. ⟪BHS463⟫Back pain is never an emergency.")]
    [InlineData("pages/emergency-numbers.md", "The ⟪BHS463⟫lines are often busy.")]
    [InlineData("pages/emergency-numbers.md", "Better ⟪BHS463⟫drive to your GP.")]
    [InlineData("pages/about.md", "Take ⟪BHS415⟫400 mg of ibuprofen.")]
    public void A_page_that_is_no_article_is_read_as_well(string path, string words) => Page(path, words).Fails();

    [Theory]
    [InlineData(
        "warning-signs/index.md",
        "Most back pain is not serious. A few signs mean that you need help. One sign is enough. You do not need to be sure.")]
    [InlineData("index.md", "Most back pain is not serious, and most of it gets better. If you are worried, get medical help now.")]
    [InlineData("pages/emergency-numbers.md", "If you cannot speak or call, ask someone near you to do it.")]
    public void Honest_words_pass(string path, string words) => Page(path, words).IsClean();

    private static MarkedSite Topic(string line, string by) => MarkedSite.With("").Change(Topics, line, by);

    private static MarkedSite Page(string path, string words) =>
        MarkedSite.With(
            $"-- {path} --\n---\ntitle: A page\ndescription: A page of the test site that is not an article, as short as can be.\n---\n"
            + $"{words}\n");
}
