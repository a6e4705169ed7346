using AngleSharp.Html.Dom;
using BackHealthSite.Reporting;
using BackHealthSite.Rules;

namespace BackHealthSite.Tests.Rendering;

/// <summary>The page that shows every rule of the program to those who write.</summary>
public sealed class RulesPageTests
{
    private const string Path = "how-this-site-is-checked/rules/index.html";

    private static readonly Lazy<SiteBuild> Build = new(() => MarkedSite.With("").Passes());

    private static IHtmlDocument Page => Build.Value.Page(Path);

    [Fact]
    public void Every_rule_stands_there_once_with_its_level_its_reason_and_its_examples()
    {
        var rules = Page.QuerySelectorAll(".rule");
        Assert.Equal(
            RuleList.All.Select(rule => $"{rule.Id} {rule.Name}").Order(StringComparer.Ordinal),
            rules.Select(rule => rule.One("h3").TextContent));
        Assert.All(rules.Zip(RuleList.All.OrderBy(rule => rule.Id, StringComparer.Ordinal)), pair =>
        {
            var (shown, rule) = pair;
            Assert.Equal(rule.Id.ToLowerInvariant(), shown.One("h3").Id);
            Assert.Equal(rule.Severity.ToString(), shown.One(".rule-level").TextContent);
            Assert.Equal(rule.Reason.Replace("`", "", StringComparison.Ordinal), shown.QuerySelectorAll("p")[1].TextContent);
            Assert.Equal([rule.Bad, rule.Good], shown.QuerySelectorAll("pre code").Select(code => code.TextContent));
        });
    }

    [Fact]
    public void The_families_stand_in_order_each_with_a_list_of_its_rules_that_leads_to_them()
    {
        Assert.Equal(
            ["#rules-1", "#rules-2", "#rules-3", "#rules-4", "#rules-5", "#rules-6"],
            Page.AttributesOf(".page-contents a", "href"));
        Assert.Equal(Page.AttributesOf(".rule h3", "id").Select(id => "#" + id), Page.AttributesOf(".rule-names a", "href"));
        Assert.All(Page.QuerySelectorAll(".rules > section"), family =>
            Assert.All(family.QuerySelectorAll("h3"), heading => Assert.Equal(family.One("h2").Id, "rules-" + heading.Id![3])));
    }

    [Fact]
    public void A_level_that_the_publisher_changed_is_shown_with_the_reason()
    {
        var page = TestSite.With("")
            .Replace("settings.yml", "indexing: off", "indexing: off\nrules: [{rule: BHS427, level: off, reason: These texts are short.}]")
            .Build().Page(Path);
        Assert.Equal("Off, changed on this site: These texts are short.", page.QuerySelector("#bhs427 + .rule-level")!.TextContent);
        Assert.Equal("Warning", Page.QuerySelector("#bhs427 + .rule-level")!.TextContent);
    }

    [Fact]
    public void The_page_about_the_checks_leads_there_and_back()
    {
        Assert.Contains(
            "/how-this-site-is-checked/rules/",
            Build.Value.Page("how-this-site-is-checked/index.html").AttributesOf(".standards a", "href"));
        Assert.Contains("/how-this-site-is-checked/", Page.AttributesOf("nav a", "href"));
    }

    [Fact]
    public void The_sitemap_names_it_and_the_A_to_Z_does_not()
    {
        Assert.Contains("https://example.org/how-this-site-is-checked/rules/", Build.Value.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.DoesNotContain("/how-this-site-is-checked/rules/", Build.Value.Page("a-to-z/index.html").AttributesOf("main a", "href"));
    }

    [Fact]
    public void No_example_hides_a_sign_from_its_reader() =>
        Assert.DoesNotContain(RuleList.All, rule => (rule.Bad + rule.Good).Split('\n').Any(line => PrintableText.OfLine(line) != line));
}
