namespace BackHealthSite.Tests.Content;

public sealed class WordListsTests
{
    [Fact]
    public void BHS119_a_term_has_no_other_keys() => MarkedSite.With("""
        -- _data/glossary.yml --
        - {term: lumbar, ⟪BHS119⟫plan: x, plain: of the lower back}
        """).Fails("Did you mean `plain`?");

    [Fact]
    public void BHS122_a_term_has_plain_words() => MarkedSite.With("""
        -- _data/glossary.yml --
        - ⟪BHS122⟫{term: lumbar}
        - {term: lumbago, plain: ⟪BHS122⟫""}
        """).Fails("`plain` is missing", "`plain` is missing");

    [Fact]
    public void BHS120_other_forms_of_a_term_are_a_list() => MarkedSite.With("""
        -- _data/glossary.yml --
        - {term: lumbar, plain: of the lower back, also: ⟪BHS120⟫lumbal}
        """).Fails("Write `also: [lumbal]`");

    [Fact]
    public void BHS120_every_entry_of_the_synonyms_is_a_list_of_words() => MarkedSite.With("""
        -- _data/synonyms.yml --
        - [back pain, backache]
        - ⟪BHS120⟫lumbago
        - [sciatica, ⟪BHS120⟫[leg pain]]
        - [sciatica, ⟪BHS120⟫""]
        """).Fails("Write `- [first, second]`");

    [Fact]
    public void BHS120_the_synonyms_are_a_list() => MarkedSite.With("""
        -- _data/synonyms.yml --
        ⟪BHS120⟫back pain: backache
        """).Fails("must be a list");

    [Fact]
    public void Whole_lists_are_read() => MarkedSite.With("""
        -- _data/glossary.yml --
        - {term: lumbar, plain: of the lower back, also: [lumbal]}
        -- _data/synonyms.yml --
        - [back pain, backache, lumbago]
        - [slipped disc, herniated disc]
        """).IsClean();

    [Fact]
    public void Empty_lists_are_fine() => MarkedSite.With("""
        -- _data/glossary.yml --
        []
        -- _data/synonyms.yml --
        []
        """).IsClean();
}
