namespace BackHealthSite.Tests;

/// <summary>The small site that tests begin with; it breaks no rule.</summary>
internal static class CleanSite
{
    public const string Text = """
        -- settings.yml --
        title: Test site
        baseUrl: https://example.org/
        indexing: off
        -- _data/sources.yml --
        good-one: {title: First source, publisher: A health service, url: "https://example.com/one", grade: A, read: 2026-11-22}
        good-two: {title: Second source, publisher: A journal, url: "https://example.com/two", grade: B, read: 2026-11-22}
        -- _data/emergency-numbers.yml --
        - {country: Testland, number: "999", advice: "", source: {title: Testland health, url: "https://example.com/numbers"}, official: true}
        -- _data/glossary.yml --
        - {term: lumbar, plain: of the lower back}
        -- _data/synonyms.yml --
        - [back pain, backache]
        -- index.md --
        ---
        title: Home
        description: The home page of the test site, which is as short as it can be.
        ---
        Welcome.
        -- causes/index.md --
        ---
        title: Causes
        description: The causes page of the test site, which is as short as it can be.
        ---
        Words.
        -- symptoms/index.md --
        ---
        title: Symptoms
        description: The symptoms page of the test site, as short as it can be made.
        ---
        Words.
        -- pain-types/index.md --
        ---
        title: Pain types
        description: The pain types page of the test site, as short as it can be made.
        ---
        Words.
        -- warning-signs/index.md --
        ---
        title: Warning signs
        description: The warning signs page of the test site, as short as can be made.
        ---
        Words.
        -- what-helps/index.md --
        ---
        title: What helps
        description: The page on what helps of the test site, as short as can be made.
        ---
        Words.
        -- pages/about.md --
        ---
        title: About
        description: The about page of the test site, which is as short as it can be.
        ---
        Words.
        -- pages/emergency-numbers.md --
        ---
        title: Emergency numbers
        description: The emergency numbers of the test site, with one row in its table.
        ---
        Words.
        -- pages/how-this-site-is-checked.md --
        ---
        title: How this site is checked
        description: How the test site is checked, which is as short as it can be made.
        ---
        Words.
        -- pages/privacy.md --
        ---
        title: Privacy
        description: The privacy page of the test site, which is as short as it can be.
        ---
        Words.
        -- pages/accessibility.md --
        ---
        title: Accessibility
        description: The accessibility page of the test site, as short as it can be made.
        ---
        Words.
        -- pages/take-this-with-you.md --
        ---
        title: Take this with you
        description: The sheet to print of the test site, which is as short as can be.
        ---
        Words.
        -- causes/strain.md --
        ---
        title: Muscle strain
        description: A strained muscle in the back, told in as few words as a test needs.
        aliases: [pulled muscle, torn muscle, strained back]
        related: [stiffness]
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        A strain is a pulled muscle. It heals by itself.

        ::: red-flags
        :::

        ## What it is

        A muscle is pulled [@good-one]. See [stiffness](xref:stiffness#how-it-feels).

        ## What helps

        Keep moving [@good-two].
        -- symptoms/stiffness.md --
        ---
        title: Stiffness
        description: A back that feels stiff, told in as few words as a test can need.
        aliases: [stiff joints, rigid back, stiff muscles]
        checked: 2026-11-22
        recheck: 2027-11-22
        ---
        A stiff back moves less than you would like.

        ::: red-flags
        :::

        ## How it feels

        It feels tight [@good-one] [@good-two].
        """;
}
