using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>Redirects that lead back to where they began: drafts that claim each other's addresses.</summary>
internal sealed class RedirectLoop : IRedirectRule
{
    public static readonly Rule Descriptor = new("BHS603", "RedirectLoop", Severity.Error)
    {
        Reason = "A browser that is sent round in a circle gives up with an error page.",
        Bad = "In the draft a.md: redirectFrom: [/causes/b/]. In the draft b.md: redirectFrom: [/causes/a/].",
        Good = "Only one of the two claims the other's address, and is published.",
        Example = new(ExampleKind.Files, "/causes/draft-b/")
        {
            Bad = "-- causes/draft-a.md * --\nexcluded: true\nredirectFrom: [/causes/draft-b/]\n-- causes/draft-b.md * --\n"
                + "excluded: true\nredirectFrom: [/causes/draft-a/]\n",
            Good = "",
        },
    };

    public Rule Rule => Descriptor;

    /// <summary>One problem for each loop, at its first redirect in reading order.</summary>
    public IEnumerable<Problem> Check(RedirectMap map)
    {
        var told = new HashSet<UrlPath>();
        foreach (var redirect in map.Valid.Where(redirect => map.From(redirect.From) == redirect))
        {
            var steps = map.Walk(redirect);
            if (steps[^1] != redirect.From || told.Contains(redirect.From))
            {
                continue;
            }

            told.UnionWith(steps);
            yield return Descriptor.At(
                redirect.Where,
                $"The redirect leads back to itself: {string.Join(" to ", steps.Select(step => $"`{step}`"))}.",
                "Take one of these addresses out of its `redirectFrom`, or publish one of the pages.");
        }
    }
}
