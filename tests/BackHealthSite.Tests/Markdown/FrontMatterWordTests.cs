namespace BackHealthSite.Tests.Markdown;

/// <summary>Titles, descriptions and aliases that YAML or a word processor changed on the way.</summary>
public sealed class FrontMatterWordTests
{
    private const string Description = "A strained muscle in the back, told in as few words as a test needs.";

    [Theory]
    [InlineData("⟪BHS127⟫Lifting #1", "The value ends with `Lifting`")]
    [InlineData("⟪BHS127⟫Lifting  # how to lift", "Put the whole value in double quotes, or take the comment out.")]
    [InlineData("⟪BHS127⟫Lifting\t#1", "The value ends with `Lifting`")]
    public void BHS127_a_title_that_a_comment_cuts_short(string title, string words) => Title(title).Fails(words);

    [Fact]
    public void BHS127_a_description_that_a_comment_cuts_short() =>
        MarkedSite.OnlyMatter($"title: Muscle strain\ndescription: ⟪BHS127⟫{Description} #1\nchecked: 2026-11-22\nrecheck: 2027-11-22")
            .Fails("double quotes");

    [Fact]
    public void BHS127_an_alias_that_a_comment_cuts_short() =>
        MarkedSite.Matter("aliases:\n  - one\n  - ⟪BHS127⟫two #2\n  - three").Fails("The value ends with `two`");

    [Fact]
    public void BHS127_an_alias_in_brackets_over_two_lines() =>
        MarkedSite.Matter("aliases: [one,\n  ⟪BHS127⟫two #2\n  ]").Fails("The value ends with `two`");

    [Fact]
    public void BHS127_pages_that_are_no_articles_have_titles_too() =>
        MarkedSite.With("").Change("pages/about.md", "title: About", "title: ⟪BHS127⟫About #us").Fails("`About`");

    [Theory]
    [InlineData("\"Lifting #1\"")]
    [InlineData("'Lifting #1'")]
    [InlineData("\"Lifting\"  # a note")]
    [InlineData("Lifting#1")]
    public void A_title_that_is_whole_passes(string title) => Title(title).IsClean();

    [Theory]
    [InlineData("aliases: []  # what people call it")]
    [InlineData("aliases: [one, two, three]  # what people call it")]
    [InlineData("related: [stiffness]  # ids of articles\nredFlags: []  # warning signs")]
    [InlineData("# a line of its own\norder: 1 # a note")]
    public void Notes_behind_lists_and_on_lines_of_their_own_pass(string lines) => MarkedSite.Matter(lines).IsClean();

    [Theory]
    [InlineData("⟪warning BHS128⟫“Back pain”", "Write `Back pain`.")]
    [InlineData("⟪warning BHS128⟫‘Back pain’", "Write `Back pain`.")]
    [InlineData("⟪warning BHS128⟫'\"Back pain\"'", "The quotes are part of the name")]
    [InlineData("⟪warning BHS128⟫\"'Back pain'\"", "The quotes are part of the name")]
    public void BHS128_a_title_in_quotes_of_its_own(string title, string words) => Title(title).Fails(words);

    [Fact]
    public void BHS128_an_alias_in_quotes_of_its_own() =>
        MarkedSite.Matter("aliases: [one, ⟪warning BHS128⟫“two”, three]").Fails("Write `two`.");

    [Theory]
    [InlineData("\"Back pain\"")]
    [InlineData("'Back pain'")]
    [InlineData("Runner’s back")]
    [InlineData("The “slipped” disc")]
    public void Other_quotes_pass(string title) => Title(title).IsClean();

    [Theory]
    [InlineData("aliases: [⟪warning BHS129⟫one; two; three]")]
    [InlineData("aliases:\n  - ⟪warning BHS129⟫one; two")]
    public void BHS129_aliases_parted_by_semicolons(string line) => MarkedSite.Matter(line).Fails("Put commas between aliases");

    private static MarkedSite Title(string title) =>
        MarkedSite.OnlyMatter($"title: {title}\ndescription: {Description}\nchecked: 2026-11-22\nrecheck: 2027-11-22");
}
