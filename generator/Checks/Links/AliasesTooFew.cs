using System.Globalization;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>An article with few aliases.</summary>
internal sealed class AliasesTooFew : IArticleRule
{
    /// <summary>STANDARDS MET-09.</summary>
    private const int Fewest = 3;

    public static readonly Rule Descriptor = new("BHS447", "AliasesTooFew", Severity.Warning)
    {
        Reason = "People type what they call a thing, not its title: aliases lead search and the A to Z to the article.",
        Bad = "aliases: [slipped disc]",
        Good = "aliases: [slipped disc, bulging disc, prolapsed disc]",
        Example = new(ExampleKind.Matter, "slipped disc"),
        Editorial = true,
        Standards = ["MET-09"],
        Remedy = Remedy.As("RelationsTooFew"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        var aliases = reading.FrontMatter.Aliases;
        if (aliases.Count < Fewest)
        {
            yield return Descriptor.At(
                aliases.Count > 0 ? aliases[0].Where : reading.FrontMatter.Title.Where,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The article has {aliases.Count} of the {Fewest} everyday names that readers need to find it."),
                "Add to `aliases` what people call it or type.");
        }
    }
}
