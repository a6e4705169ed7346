namespace BackHealthSite.Tests.Content;

public sealed class SettingsTests
{
    [Fact]
    public void BHS119_a_misspelt_key_is_offered_the_right_one() => MarkedSite.With("""
        -- settings.yml --
        ⟪BHS119⟫titel: Test site
        title: Test site
        baseUrl: https://example.org/
        """).Fails("Did you mean `title`?");

    [Fact]
    public void BHS119_a_key_near_to_none_is_told_what_there_is() => MarkedSite.With("""
        -- settings.yml --
        title: Test site
        baseUrl: https://example.org/
        ⟪BHS119⟫analytics: yes
        """).Fails("Use one of: title, publisher, baseUrl, language, repository, indexing");

    [Fact]
    public void BHS122_every_missing_value_is_reported() => MarkedSite.With("""
        -- settings.yml --
        ⟪BHS122⟫⟪BHS122⟫indexing: off
        """).Fails("`baseUrl` is missing", "`title` is missing");

    [Fact]
    public void BHS122_an_empty_value_is_missing_at_its_place() => MarkedSite.With("""
        -- settings.yml --
        title:⟪BHS122⟫
        baseUrl: https://example.org/
        """).Fails("`title` is missing");

    [Theory]
    [InlineData("example.org")]
    [InlineData("/path/")]
    [InlineData("ftp://example.org/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("https://example.org/?q=1")]
    [InlineData("https://example.org/#top")]
    [InlineData("https://example.org//back/")]
    [InlineData("https://example.org/_headers/")]
    [InlineData("https://me@example.org/")]
    [InlineData("https://example.org/%22/")]
    [InlineData("\"https://example.org/\\\"x/\"")]
    [InlineData("\"https://example.org/\\nx/\"")]
    [InlineData("'https://example.org/\\x/'")]
    public void BHS120_an_address_that_cannot_serve_a_site_is_refused(string address) => MarkedSite.With($"""
        -- settings.yml --
        title: Test site
        baseUrl: ⟪BHS120⟫{address}
        """).Fails("`baseUrl: https://example.org/`");

    [Theory]
    [InlineData("https://me:word@example.org/site")]
    [InlineData("\"https://example.org/\\\"x\"")]
    [InlineData("https://example.org/me//site")]
    public void BHS120_a_repository_at_an_odd_address_is_refused(string address) => MarkedSite.With($"""
        -- settings.yml --
        title: Test site
        baseUrl: https://example.org/
        repository: ⟪BHS120⟫{address}
        """).Fails("is not a web address");

    [Fact]
    public void BHS120_a_repository_that_is_no_address_is_refused() => MarkedSite.With("""
        -- settings.yml --
        title: Test site
        baseUrl: https://example.org/
        repository: ⟪BHS120⟫me/my-site
        """).Fails("is not a web address");

    [Fact]
    public void BHS120_indexing_is_on_or_off() => MarkedSite.With("""
        -- settings.yml --
        title: Test site
        baseUrl: https://example.org/
        indexing: ⟪BHS120⟫later
        """).Fails("`later` is neither `true` nor `false`");

    [Fact]
    public void BHS120_a_file_of_something_else_is_refused() => MarkedSite.With("""
        -- settings.yml --
        ⟪BHS120⟫- title: Test site
        """).Fails("A list of `key: value` lines is needed here");

    [Fact]
    public void BHS121_without_settings_there_is_no_site() =>
        MarkedSite.With("").Without("settings.yml").Expect("settings.yml", "BHS121").Fails("`settings.yml` is missing");

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("https://[::1]/")]
    [InlineData("https://h/")]
    [InlineData("http://localhost:8080/")]
    [InlineData("https://xn--80ak6aa92e.com/")]
    [InlineData("https://h.example/assets/")]
    public void BHS120_the_kept_address_is_one_that_readers_can_type(string address) => MarkedSite.With($"""
        -- settings.yml --
        title: Test site
        baseUrl: ⟪BHS120⟫"{address}"
        """).Fails("baseUrl: https://example.org/");

    [Fact]
    public void One_run_may_be_served_by_this_machine() => MarkedSite.With("").PassesUnder("http://127.0.0.1:5080/");

    [Fact]
    public void Whole_settings_are_read() => MarkedSite.With("""
        -- settings.yml --
        title: Test site
        baseUrl: https://example.org/back/
        repository: https://example.com/me/my-site
        indexing: on
        """).IsClean();

    [Theory]
    [InlineData("de", "de")]
    [InlineData("en-US", "en_US")]
    public void The_language_is_told_on_every_page(string language, string locale)
    {
        var page = MarkedSite.With("")
            .Change("settings.yml", "title: Test site", $"title: Test site\nlanguage: {language}")
            .Passes()
            .Strain();
        Assert.Equal(language, page.One("html").GetAttribute("lang"));
        Assert.Equal(locale, page.One("meta[property='og:locale']").GetAttribute("content"));
    }

    [Theory]
    [InlineData("English")]
    [InlineData("en_GB")]
    [InlineData("EN")]
    public void BHS120_a_language_is_a_code(string language) => MarkedSite.With("")
        .Change("settings.yml", "title: Test site", $"title: Test site\nlanguage: ⟪BHS120⟫{language}")
        .Fails($"`{language}` is not the code of a language");
}
