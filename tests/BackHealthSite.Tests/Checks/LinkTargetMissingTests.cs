namespace BackHealthSite.Tests.Checks;

public sealed class LinkTargetMissingTests
{
    [Fact]
    public void An_unknown_article_is_reported_at_its_address_with_the_nearest_id() =>
        MarkedSite.Section("See [it](⟪BHS201⟫xref:stifness).").Fails("Did you mean `stiffness`?");

    [Fact]
    public void Every_occurrence_is_reported() => MarkedSite.Section("""
        See [it](⟪BHS201⟫xref:scoliosis) and [it again](⟪BHS201⟫xref:scoliosis).

        - In a list: [it](⟪BHS201⟫xref:scoliosis#why).

        > In a quote: *[it](⟪BHS201⟫xref:scoliosis)*.
        """).Fails("Nothing on the site is called `scoliosis`.", "Link to an article by `xref:`");

    [Fact]
    public void A_link_in_a_heading_or_a_table_is_followed_too() => MarkedSite.Section("""
        ### See [it](⟪BHS201⟫xref:scoliosis)

        | Cause | More |
        |---|---|
        | Curve | [it](⟪BHS201⟫xref:scoliosis) |
        """).Fails();

    [Fact]
    public void A_relative_path_to_a_file_that_is_not_there_offers_the_nearest() =>
        MarkedSite.Section("See [it](⟪BHS201⟫../symptoms/stifness.md).").Fails("Did you mean `xref:stiffness`?");

    [Fact]
    public void A_site_path_without_its_last_slash_offers_the_right_one() =>
        MarkedSite.Section("See [it](⟪BHS201⟫/symptoms/stiffness).").Fails("Did you mean `/symptoms/stiffness/`?");

    [Fact]
    public void A_site_path_to_a_generated_page_that_is_misspelt_offers_the_right_one() =>
        MarkedSite.Section("See [all](⟪BHS201⟫/a-to-z).").Fails("Did you mean `/a-to-z/`?");

    [Fact]
    public void An_xref_without_an_id_leads_nowhere() => MarkedSite.Section("See [it](⟪BHS236⟫xref:).").Fails();

    [Fact]
    public void A_reference_link_is_reported_where_it_is_used() => MarkedSite.Section("""
        See ⟪BHS201⟫[it][curve] and ⟪BHS201⟫[curve].

        [curve]: xref:scoliosis

        More words.
        """).Fails();

    [Fact]
    public void An_autolink_is_reported_where_it_stands() => MarkedSite.Section("See ⟪BHS201⟫<xref:scoliosis>.").Fails();

    [Fact]
    public void A_page_that_is_not_an_article_is_checked_too() => MarkedSite.With("""
        -- pages/about.md --
        ---
        title: About
        description: The about page of the test site, which is as short as it can be.
        ---
        See [it](⟪BHS201⟫xref:scoliosis).
        """).Fails();

    [Fact]
    public void Every_way_to_write_a_link_reaches_its_page() => MarkedSite.Section("""
        By id: [stiffness](xref:stiffness), [how it feels](xref:stiffness#how-it-feels), [](xref:stiffness).
        By path: [stiffness](../symptoms/stiffness.md), [feel](../symptoms/stiffness.md#how-it-feels), [causes](index.md), [about](../pages/about.md).
        By address: [stiffness](/symptoms/stiffness/), [all](/a-to-z/), [home](/), [numbers](/emergency-numbers/), [topic](/causes/).
        On this page: [above](#what-it-is). By reference: [stiffness]. Elsewhere: <https://example.com/>, [mail](mailto:a@example.com), [call](tel:+44123).

        [stiffness]: xref:stiffness

        More words.
        """).IsClean();
}
