namespace BackHealthSite.Tests.Checks;

/// <summary>One slip, told once, where it is.</summary>
public sealed class ConsequencesTests
{
    [Theory]
    [InlineData("⟪BHS450⟫[nhs-111-back]", "nhs-111-back")]
    [InlineData("⟪BHS450⟫(@nhs-111-back)", "nhs-111-back")]
    public void The_number_in_a_mistyped_citation_is_no_telephone_number(string citation, string id) =>
        MarkedSite.Section($"Words {citation} and more [@{id}].")
            .And($"-- _data/sources.yml --\n{Sources}{id}: {{title: C, publisher: D, "
                + "url: \"https://example.com/c\", grade: A, read: 2026-11-22}\n")
            .Fails($"Write `[@{id}]`.");

    private const string End = "## What it is\n\nWords [@good-one] [@good-two]. See [it](xref:stiffness).";

    private const string Sources =
        "good-one: {title: First source, publisher: A, url: \"https://example.com/one\", grade: A, read: 2026-11-22}\n"
        + "good-two: {title: Second source, publisher: B, url: \"https://example.com/two\", grade: B, read: 2026-11-22}\n";

    [Theory]
    [InlineData("⟪BHS450⟫[good-one]")]
    [InlineData("⟪BHS448⟫[@good-one")]
    public void A_section_whose_citation_is_mistyped_is_not_told_to_have_none(string citation) =>
        MarkedSite.Section($"Words.\n\n## More\n\nWords {citation}").Fails("`");

    [Fact]
    public void A_card_under_a_misspelt_name_is_not_missing_as_well() =>
        MarkedSite.Body("A strain.\n\n⟪BHS410⟫::: redflags\n:::\n\n" + End)
            .Fails("Did you mean `red-flags`?");

    [Fact]
    public void An_opening_that_stands_below_the_card_is_not_missing_as_well() =>
        MarkedSite.Body("⟪BHS302⟫::: red-flags\n:::\n\nA strain.\n\n" + End)
            .Fails("before the opening");

    [Fact]
    public void A_card_without_an_opening_is_not_misplaced_as_well() =>
        MarkedSite.With(MarkedArticle.Of(
            MarkedArticle.Matter.Replace("title: ", "title: ⟪BHS413⟫", StringComparison.Ordinal),
            "::: red-flags\n:::\n\n" + End)).Fails("no opening");

    [Fact]
    public void The_braces_behind_a_mistyped_heading_are_not_told_as_well() =>
        MarkedSite.Section("Words.\n\n⟪BHS452⟫##Who gets it {#who}\n\nWords.").Fails("Put a space after `##`.");

    [Fact]
    public void A_tag_is_told_where_it_opens() => MarkedSite.Section("Words ⟪BHS405⟫<b>x</b>.").Fails("`**bold words**`");

    [Fact]
    public void A_card_on_one_line_is_told_once() =>
        MarkedSite.Body("A strain.\n\n⟪BHS411⟫::: red-flags :::\n\n" + End)
            .Fails("Write `::: red-flags`, and `:::` on the next line.");

    [Fact]
    public void One_sign_before_words_is_no_heading_of_the_first_level() =>
        MarkedSite.Section("Words.\n\n⟪BHS452⟫#Hashtag").Fails("Write `## Hashtag`, or `\\#Hashtag` where no heading is meant.");

    [Fact]
    public void A_picture_with_a_wrong_name_is_not_unused_as_well() =>
        MarkedSite.With("-- causes/images/Bild 1.SVG --\n"
            + "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h3\"/></svg>")
            .Expect("causes/images/Bild 1.SVG", "BHS214")
            .Fails(": `bild-1.svg`.");
}
