using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>An article that no other article leads to.</summary>
internal sealed class ArticleOrphaned : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS442", "ArticleOrphaned", Severity.Warning)
    {
        Reason = "Readers find their way from article to article; one that none leads to is found only by its name.",
        Bad = "walking.md, which no article links to and which relates to none",
        Good = "related: [staying-active] in walking.md: the link shows on both pages.",
        Example = new(ExampleKind.Files, "Walking")
        {
            Bad = "-- settings.yml + --\nrules: [{rule: BHS443, level: off, reason: A site of three articles has few to relate.}]\n"
                + "-- causes/walking.md * --\nrelated: []",
            Good = "-- causes/walking.md * --\n",
        },
        Editorial = true,
        Standards = ["STR-09"],
        Remedy = Remedy.As("RelationsTooFew"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site)
    {
        if (!Reach.IsKnown(site))
        {
            return [];
        }

        var reached = site.Articles
            .SelectMany(article => site.LinksOf(article.Page))
            .Where(link => link.To is Destination.Page page && !ReferenceEquals(page.Parsed, link.From))
            .Select(link => ((Destination.Page)link.To).Parsed)
            .ToHashSet(ReferenceEqualityComparer.Instance);
        return from article in site.Articles
               where site.Articles.Length > 1 && article.Relations.IsEmpty && !reached.Contains(article.Page)
               select Descriptor.At(
                   article.Page.FrontMatter.Title.Where,
                   "No other article links to this one or relates to it.",
                   "Add `related` with the articles it belongs to; the link shows on both pages.");
    }
}
