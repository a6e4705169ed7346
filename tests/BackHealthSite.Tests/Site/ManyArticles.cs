namespace BackHealthSite.Tests.Site;

/// <summary>Short articles for tests of what many of them become together.</summary>
internal static class ManyArticles
{
    /// <summary>One article as the text of a test site, with lines of its own in its front matter.</summary>
    public static string Of(string path, string title, string matter = "") => $"""
        -- {path} --
        ---
        title: {title}
        description: An article of the test site, told in as few words as a test can need.
        checked: 2026-11-22
        recheck: 2027-11-22
        {matter}
        ---
        An opening.

        ::: red-flags
        :::

        ## What it is

        Words [@good-one] [@good-two].

        """;
}
