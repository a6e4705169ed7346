using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A place on the drawing of the body that names an article that does not exist.</summary>
internal sealed class BodyPartTargetMissing : DataTargetRule
{
    public static readonly Rule Descriptor = new("BHS234", "BodyPartTargetMissing", Severity.Error)
    {
        Reason = "The drawing of the body leads to articles. A wrong name would take a place out of it, and nobody would notice.",
        Bad = "- {place: tailbone, articles: [tailbone-ache]}",
        Good = "- {place: tailbone, articles: [tailbone-pain]}",
        Example = new(ExampleKind.Files, "stifness")
        {
            Bad = "-- _data/body-parts.yml --\n- {place: lower-back, articles: [stiffness, stifness]}",
            Good = "-- _data/body-parts.yml --\n- {place: lower-back, articles: [stiffness]}",
        },
    };

    public override Rule Rule => Descriptor;

    protected override IEnumerable<Located<string>> Named(PublishedSite site) => site.Data.BodyParts.SelectMany(part => part.Articles);
}
