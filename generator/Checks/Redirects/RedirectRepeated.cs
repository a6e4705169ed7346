using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>An old address that two pages claim, or one page twice.</summary>
internal sealed class RedirectRepeated : IRedirectRule
{
    public static readonly Rule Descriptor = new("BHS607", "RedirectRepeated", Severity.Error)
    {
        Reason = "An old address can lead to one page only; the hosts take the first line and ignore the rest.",
        Bad = "redirectFrom: [/causes/slipped-disc/] in two articles",
        Good = "redirectFrom: [/causes/slipped-disc/] in one article",
        Example = new(ExampleKind.Files, "/causes/slipped-disc/")
        {
            Bad = "-- causes/draft-a.md * --\nrelated: [stiffness, strain, draft-b]\nredirectFrom: [/causes/slipped-disc/]\n"
                + "-- causes/draft-b.md * --\nrelated: [stiffness, strain, draft-a]\nredirectFrom: [/causes/slipped-disc/]\n",
            Good = "-- causes/draft-a.md * --\nredirectFrom: [/causes/slipped-disc/]\n",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(RedirectMap map) => map.Valid
        .Where(redirect => map.Keeper(redirect.From) is var keeper && !ReferenceEquals(keeper, redirect))
        .Select(redirect => Descriptor.At(
            redirect.Where,
            $"`{redirect.From}` is claimed by `{map.Keeper(redirect.From).Where.Path}` already.",
            "Keep it in the `redirectFrom` of the page that the old address meant."));
}
