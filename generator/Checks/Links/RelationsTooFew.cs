using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>An article with few relations, or with none outside its own topic.</summary>
internal sealed class RelationsTooFew : ISiteRule
{
    /// <summary>STANDARDS STR-08.</summary>
    private const int Fewest = 3;

    public static readonly Rule Descriptor = new("BHS443", "RelationsTooFew", Severity.Warning)
    {
        Reason = "From a symptom a reader wants to reach its causes, from a cause what helps: three relations, one of another "
            + "topic, make that a step.",
        Bad = "related: [herniated-disc] alone",
        Good = "related: [herniated-disc, neuropathic-pain, staying-active]",
        Example = new(ExampleKind.Files, "stiffness | stiffness")
        {
            Bad = "-- causes/walking.md * --\nrelated: [stiffness]",
            Good = "-- causes/walking.md * --\n",
        },
        Editorial = true,
        Standards = ["STR-08"],
        Remedy = new(
            RemedyGroup.FrontMatter,
            "name three related articles or more, one of them in another topic, and three everyday names or more"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site)
    {
        var topics = site.Articles.ToDictionary(article => article.Id, article => article.Topic);
        foreach (var article in Reach.IsKnown(site) ? site.Articles : [])
        {
            var needed = Needed(site);
            if (article.Relations.Length < needed)
            {
                yield return Descriptor.At(
                    Where(article),
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"The article has {article.Relations.Length} of the {needed} relations that readers need, "
                        + $"those that others name included."),
                    "Add to `related` the causes, symptoms or pain types it belongs to, and what helps.");
            }
            else if (article.Relations.All(relation => topics.GetValueOrDefault(relation.To) == article.Topic)
                && site.Articles.Any(other => other.Topic != article.Topic))
            {
                yield return Descriptor.At(
                    Where(article),
                    $"All relations of the article stay in its own topic, {article.Topic.Title}.",
                    "Add one of another topic to `related`.");
            }
        }
    }

    /// <summary>How many relations each article of a site needs.</summary>
    public static int Needed(PublishedSite site) => Math.Min(Fewest, site.Articles.Length - 1);

    /// <summary>Where an author writes the relations of an article.</summary>
    public static Location Where(Article article) =>
        article.Page.FrontMatter.Related.Count > 0 ? article.Page.FrontMatter.Related[0].Where : article.Page.FrontMatter.Title.Where;
}
