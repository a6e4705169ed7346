using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A redirect to an address that is itself redirected.</summary>
internal sealed class RedirectChain : IRedirectRule
{
    public static readonly Rule Descriptor = new("BHS604", "RedirectChain", Severity.Error)
    {
        Reason = "Every step costs the reader time, and search engines stop following after a few.",
        Bad = "The draft b.md has redirectFrom: [/causes/a/], and c.md has redirectFrom: [/causes/b/].",
        Good = "c.md has redirectFrom: [/causes/a/, /causes/b/].",
        Example = new(ExampleKind.Files, "/causes/draft-a/")
        {
            Bad = "-- causes/draft-b.md * --\nexcluded: true\nredirectFrom: [/causes/draft-a/]\n-- causes/draft-c.md * --\n"
                + "redirectFrom: [/causes/draft-b/]\n",
            Good = "-- causes/draft-c.md * --\nredirectFrom: [/causes/draft-a/, /causes/draft-b/]\n",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(RedirectMap map)
    {
        foreach (var redirect in map.Valid)
        {
            if (map.From(redirect.To) is not { } next)
            {
                continue;
            }

            var steps = map.Walk(redirect);
            var isLoop = steps[^1] == redirect.From;
            if (!isLoop)
            {
                var end = map.IsLive(steps[^1]) ? $"`{steps[^1]}`" : "a published page";
                yield return Descriptor.At(
                    redirect.Where,
                    $"`{redirect.From}` leads to `{redirect.To}`, which is itself redirected to `{next.To}`.",
                    $"Move `{redirect.From}` to the `redirectFrom` of {end}.");
            }
        }
    }
}
