using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>An article that does not lead on to what its reader wants next.</summary>
internal sealed class NextStepMissing : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS469", "NextStepMissing", Severity.Warning)
    {
        Reason = "Who reads about a symptom wants to know what may cause it, who reads of a cause how it feels: one relation at least "
            + "leads there. Where a site has no article of that kind yet, nothing is asked.",
        Bad = "related: [pulled-muscle, swimming] in an article on a cause: no symptom among them",
        Good = "related: [pulled-muscle, swimming, stiffness]",
        Example = new(ExampleKind.Files, "strain")
        {
            Bad = "-- causes/disc.md * --\nrelated: [strain, cold, warmth]\n-- causes/cold.md * --\nrelated: [stiffness, strain]\n"
                + "-- what-helps/warmth.md * --\nrelated: [stiffness, strain]",
            Good = "-- causes/disc.md * --\n",
        },
        Editorial = true,
        Standards = ["STR-08"],
        Remedy = Remedy.As("RelationsTooFew"),
    };

    /// <summary>From each kind the kinds that a reader wants next: one of each step.</summary>
    private static readonly (TopicKind From, TopicKind[] To)[] Steps =
    [
        (TopicKind.Cause, [TopicKind.Symptom]),
        (TopicKind.Cause, [TopicKind.PainType]),
        (TopicKind.Symptom, [TopicKind.Cause]),
        (TopicKind.PainType, [TopicKind.Cause]),
        (TopicKind.PainType, [TopicKind.Symptom]),
        (TopicKind.WarningSign, [TopicKind.Cause]),
        (TopicKind.Help, [TopicKind.Cause, TopicKind.Symptom, TopicKind.PainType]),
    ];

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site)
    {
        if (!Reach.IsKnown(site))
        {
            yield break;
        }

        foreach (var article in site.Articles.Where(article => article.Relations.Length >= RelationsTooFew.Needed(site)))
        {
            var reached = article.Relations.Select(relation => site.ArticleById[relation.To.Value].Topic.Kind).ToHashSet();
            foreach (var (_, to) in Steps.Where(step => step.From == article.Topic.Kind))
            {
                if (!to.Any(reached.Contains) && site.Articles.Any(other => other != article && to.Contains(other.Topic.Kind)))
                {
                    yield return Descriptor.At(
                        RelationsTooFew.Where(article),
                        $"No relation of this article leads to {string.Join(" or ", to.Select(Named))}.",
                        "Add to `related` what its reader wants to know next; the link shows on both pages.");
                }
            }
        }
    }

    private static string Named(TopicKind kind) => kind switch
    {
        TopicKind.Cause => "a cause",
        TopicKind.Symptom => "a symptom",
        TopicKind.PainType => "a type of pain",
        TopicKind.WarningSign => "a warning sign",
        _ => "what helps",
    };
}
