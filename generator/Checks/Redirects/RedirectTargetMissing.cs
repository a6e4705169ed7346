using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A redirect to a page that is not published.</summary>
internal sealed class RedirectTargetMissing : IRedirectRule
{
    public static readonly Rule Descriptor = new("BHS605", "RedirectTargetMissing", Severity.Error)
    {
        Reason = "Readers of the old address would be sent to a page that does not exist.",
        Bad = "redirectFrom: [/causes/slipped-disc/] together with excluded: true",
        Good = "redirectFrom: [/causes/slipped-disc/] in a page that is published",
        Example = new(ExampleKind.Files, "/causes/slipped-disc/")
        {
            Bad = "-- causes/draft-a.md * --\nexcluded: true\nredirectFrom: [/causes/slipped-disc/]\n",
            Good = "-- causes/draft-a.md * --\nredirectFrom: [/causes/slipped-disc/]\n",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(RedirectMap map) => map.Valid
        .Where(redirect => !map.IsLive(redirect.To) && map.From(redirect.To) is null)
        .Select(redirect => Descriptor.At(
            redirect.Where,
            $"`{redirect.From}` leads to `{redirect.To}`, which is not published.",
            $"Publish the page (take out `excluded`), or move `{redirect.From}` to the `redirectFrom` of a page that is."));
}
