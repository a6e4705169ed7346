using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A link to an article that is left out of the site.</summary>
internal sealed class LinkToDraft : ILinkRule
{
    public static readonly Rule Descriptor = new("BHS203", "LinkToDraft", Severity.Error)
    {
        Reason = "A draft is not published, so the link would lead nowhere.",
        Bad = "[scoliosis](xref:scoliosis), while scoliosis.md says `excluded: true`",
        Good = "The word scoliosis without a link until the article is published.",
        Example = new(ExampleKind.Section, "xref:scoliosis")
        {
            Bad = "[scoliosis](xref:scoliosis)",
            Good = "The word scoliosis.",
            Beside = "-- causes/scoliosis.md * --\nexcluded: true",
        },
    };

    public Rule Rule => Descriptor;

    public Problem? Judge(ResolvedLink link, PublishedSite site) => link.To is Destination.Draft draft
        ? Descriptor.At(
            link.Where,
            $"`{draft.Name}` is a draft (`excluded: true`) and is not published.",
            "Take the link out, or publish the draft.")
        : null;
}
