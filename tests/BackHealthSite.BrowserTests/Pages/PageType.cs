using BackHealthSite.BrowserTests.Hosting;

namespace BackHealthSite.BrowserTests.Pages;

/// <summary>One page of each kind the site has, in a state that a reader can bring it into; addresses are under the base path.</summary>
internal sealed record PageType(string Name, string Address)
{
    public static readonly PageType Article = new("article", "symptoms/sciatica/");
    public static readonly PageType Search = new("search", "search/");

    public static readonly IReadOnlyList<PageType> Every =
    [
        new("home", ""),
        new("topic", "causes/"),
        Article,
        new("overdue article", OverdueArticle.Page) { Awaits = ".overdue-line" },
        new("warning sign", "warning-signs/cauda-equina-syndrome/"),
        new("warning signs", "warning-signs/"),
        new("A to Z", "a-to-z/"),
        new("find by symptom", "find-by-symptom/"),
        new("map", "map/"),
        Search,
        Search with { Name = "search with results", Address = "search/#q=back%20pain", Awaits = "[data-search-result]" },
        Search with { Name = "search without results", Address = "search/#q=xylophone", Awaits = ".search-other" },
        Search with
        {
            Name = "search with a red flag", Address = "search/#q=numb%20between%20my%20legs", Awaits = "[data-search-red-flag]",
        },
        new("prose", "about/"),
        new("table", "how-this-site-is-checked/"),
        new("rules", "how-this-site-is-checked/rules/"),
        new("emergency numbers", "emergency-numbers/"),
        new("page not found", "no-such-page/"),
    ];

    public static TheoryData<string> Names => [.. Every.Select(type => type.Name)];

    /// <summary>What shows that the page is ready, where a script has to do something first.</summary>
    public string? Awaits { get; init; }

    public static PageType Named(string name) => Every.Single(type => type.Name == name);
}
