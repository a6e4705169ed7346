using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Rendering;
using BackHealthSite.Site;

namespace BackHealthSite.Tests.Contract;

/// <summary>
/// What is kept of a page holds as long as what it was made from: whoever reads more of the site for one page than is said here has to add
/// it to the basis first, and only then to this list.
/// </summary>
public sealed class RulesOfOnePage
{
    private static readonly Type[] AboutOnePage =
    [
        typeof(IPageRule), typeof(ILinkRule), typeof(IArticleRule), typeof(ITextRule), typeof(ISignRule), typeof(IEditorRule),
    ];

    /// <summary>`JudgementBasis` has all of it.</summary>
    private static readonly string[] ReadByRules =
    [
        "get_Data", "get_Settings", "get_Registry", "ReferencesOf", "LinksOf", "CitationsOf", "TitlesFor", "get_ArticleById", "get_Drafts",
        "IsUnread", "ArticlesOf", "get_Pictures",
    ];

    /// <summary>`PageBasis` has all of it; `get_Articles` gives the article itself and its neighbours.</summary>
    private static readonly string[] ReadByArticlePages =
    [
        "get_Data", "get_Settings", "get_Registry", "get_Today", "ReferencesOf", "CitationsOf", "get_ArticleById", "get_Articles",
    ];

    [Fact]
    public void Rules_about_one_page_read_no_more_of_the_site_than_their_basis_holds()
    {
        var rules = AssemblyReading.Types().Where(type => AboutOnePage.Any(kind => kind.IsAssignableFrom(type)) && !type.IsInterface);
        Assert.Equal([], rules.SelectMany(rule => Beyond(rule, ReadByRules)));
    }

    [Fact]
    public void What_fills_the_page_of_an_article_reads_no_more_of_the_site_than_its_basis_holds()
    {
        Type[] makers =
        [
            typeof(ArticlePageMaker), typeof(NeighbourhoodMaker), typeof(BodyRenderer), typeof(PageLinkRenderer), typeof(CitationRenderer),
            typeof(JsonLd), typeof(CardMaker), typeof(Hrefs),
        ];
        Assert.Equal([], makers.SelectMany(maker => Beyond(maker, ReadByArticlePages)));
    }

    private static IEnumerable<string> Beyond(Type type, string[] read) =>
        from member in AssemblyReading.Named(type)
        where (member.DeclaringType == typeof(PublishedSite) && !read.Contains(member.Name))
            || (member.DeclaringType == typeof(SiteData) && member.Name == "get_Addresses")
        select $"{type.Name} reads {member.Name}";
}
