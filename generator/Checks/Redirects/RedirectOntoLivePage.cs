using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A redirect away from an address at which a page is published.</summary>
internal sealed class RedirectOntoLivePage : IRedirectRule
{
    public static readonly Rule Descriptor = new("BHS602", "RedirectOntoLivePage", Severity.Error)
    {
        Reason = "Some hosts would show the page, others would send its readers away: the page must be reachable.",
        Bad = "redirectFrom: [/causes/herniated-disc/] # in another article, while that one is published",
        Good = "redirectFrom: [/causes/slipped-disc/]",
        Example = new(ExampleKind.Matter, "/symptoms/stiffness/")
        {
            Bad = "redirectFrom: [/symptoms/stiffness/]",
            Good = "redirectFrom: [/causes/pulled-muscle/]",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(RedirectMap map) => map.Valid
        .Where(redirect => map.IsLive(redirect.From))
        .Select(redirect => Descriptor.At(
            redirect.Where,
            redirect.From == redirect.To
                ? $"`{redirect.From}` is this page's own address."
                : $"`{redirect.From}` is the address of a published page.",
            "Take the address out of `redirectFrom`, or move or exclude the page that has it."));
}
