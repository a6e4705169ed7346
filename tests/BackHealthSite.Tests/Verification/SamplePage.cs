using System.Text;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Verification;

namespace BackHealthSite.Tests.Verification;

/// <summary>An article page in good order, as a theme might write it, and the ways to break it.</summary>
internal static class SamplePage
{
    public const string EmergencyCard = """
        <section class="card card--emergency" data-red-flags="cauda-equina kidney" data-level="emergency" aria-labelledby="card-emergency">
        <div class="card__head"><h2 id="card-emergency"><span class="visually-hidden">Immediate action required: </span>Call your local emergency number now if you have back pain and:</h2></div>
        <div class="card__body"><ul><li>numbness around your genitals or bottom</li><li>new trouble peeing</li></ul>
        <p>Do not drive yourself.</p><p><a href="/a/b/emergency-numbers/">Find your emergency number</a></p>
        <div data-red-flag="kidney"><h3>Kidney trouble</h3><ul><li>you are drowsy or confused</li></ul><p>Go to the nearest emergency department now.</p></div></div>
        </section>
        """;

    public const string UrgentCard = """
        <section class="card" data-red-flags="infection kidney" data-level="urgent"><h2><span class="visually-hidden">Urgent advice: </span>Get medical advice today if you have back pain and:</h2>
        <ul><li>a high temperature</li></ul><p>Call your doctor and say it is urgent.</p>
        <div data-red-flag="kidney"><h3>Kidney trouble</h3><ul><li>pain in your side</li><li>blood in your pee</li></ul><p>Ask for an urgent appointment.</p></div></section>
        """;

    public const string SoonCard = """
        <section class="card" data-red-flags="not-better one-leg" data-level="soon"><h2><span class="visually-hidden">Non-urgent advice: </span>See a doctor, nurse or physiotherapist if:</h2>
        <ul><li>the pain has not improved after a few weeks</li></ul>
        <div data-red-flag="one-leg"><h3>Pain down one leg</h3><ul><li>numbness in one leg</li></ul><p>See your doctor soon.</p></div></section>
        """;

    public const string Disclaimer =
        """<p data-red-flags-disclaimer>This page is general information. It cannot tell you what is wrong.</p>""";

    public static readonly UrlPath Url = new("/causes/slipped-disc/");

    public static SiteAddress Site => new("https://example.org", "/a/b/");

    public static string Html { get; } = Document(Url, $"""
        <h1>Slipped disc</h1>
        <p class="review" data-title-line>Not yet checked by a clinician</p>
        <p>A disc presses on a nerve. Most get better in weeks.</p>
        {EmergencyCard}
        <nav aria-label="On this page"><h2 id="contents">On this page</h2><ul><li><a href="#what-it-is">What it is</a></li></ul></nav>
        <h2 id="what-it-is">What it is</h2>
        <p>Words with a <a href="/a/b/symptoms/sciatica/#what-it-is">link</a> and a source.<sup><a href="#source-1">1</a></sup></p>
        <h2 id="what-helps">What helps</h2>
        <p>Keep moving. <a href="https://other.example/page">Read more about walking</a>.</p>
        {UrgentCard}
        {SoonCard}
        <h2 id="sources">Sources</h2>
        <ol><li id="source-1">A health service</li></ol>
        {Disclaimer}
        """);

    /// <summary>The page with one stretch of it replaced; the stretch must be there.</summary>
    public static string With(string part, string by)
    {
        Assert.Contains(part, Html, StringComparison.Ordinal);
        return Html.Replace(part, by, StringComparison.Ordinal);
    }

    public static FinalPage Article(string html) =>
        new(Url, Encoding.UTF8.GetBytes(html), PageKind.Article, Location.StartOf("causes/slipped-disc.md"))
        {
            OwnFlags = ["one-leg", "kidney"],
            Sections = [new Anchor("what-it-is"), new Anchor("what-helps")],
        };

    public static FinalPage Other(string url, string main) =>
        new(
            new UrlPath(url),
            Encoding.UTF8.GetBytes(Document(new UrlPath(url), main)),
            PageKind.Other,
            Location.StartOf("pages" + url.TrimEnd('/') + ".md"));

    public static VerifiedPage Verify(FinalPage page)
    {
        var verifier = new PageVerifier(SampleRegistry.Words, Site);
        return verifier.Verify(page);
    }

    public static IReadOnlyList<Problem> ProblemsOf(string html) => Verify(Article(html)).Problems;

    /// <summary>The names of the rules that a page breaks, each once.</summary>
    public static string RulesBrokenBy(string html) => RulesOf(ProblemsOf(html));

    public static string RulesBrokenBy(FinalPage page) => RulesOf(Verify(page).Problems);

    public static string RulesOf(IEnumerable<Problem> problems) =>
        string.Join(' ', problems.Select(problem => problem.Rule.Name).Distinct().Order(StringComparer.Ordinal));

    /// <summary>So many words in a paragraph.</summary>
    public static string Paragraph(int words) =>
        new StringBuilder("<p>").Insert(3, "word ", words).Append("</p>").ToString();

    private static string Document(UrlPath url, string main) => $$"""
        <!DOCTYPE html>
        <html lang="en-GB"><head><meta charset="utf-8"><title>Slipped disc – Back health</title>
        <meta name="description" content="What a slipped disc is and what helps.">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; script-src 'self'">
        <link rel="canonical" href="https://example.org/a/b{{url}}">
        <link rel="stylesheet" href="/a/b/assets/site.1a2b.css"><link rel="icon" href="/a/b/assets/icon.svg">
        <link rel="alternate" type="application/atom+xml" href="/a/b/feed.xml">
        <script type="module" src="/a/b/assets/search.9c.js"></script>
        <script type="application/ld+json">{"@type":"MedicalWebPage","url":"https://example.org/"}</script></head>
        <body><a class="skip" href="#main">Skip to main content</a>
        <header><a href="/a/b/">Back health</a><nav aria-label="Topics"><ul><li><a href="/a/b/causes/">Causes</a></li></ul></nav>
        <p class="emergency-line">In an emergency, call your local emergency number now. <a href="/a/b/emergency-numbers/">Find your emergency number</a></p></header>
        <main id="main">
        {{main}}
        </main>
        <footer><a href="/a/b/about/">About</a> <a href="mailto:editors@example.org">Write to us</a></footer></body></html>
        """;
}
