using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A link with an address that must not be published.</summary>
internal sealed class LinkAddressRefused : ILinkRule
{
    public static readonly Rule Descriptor = new("BHS204", "LinkAddressRefused", Severity.Error)
    {
        Reason = "Addresses such as `javascript:` run script, others lead to places a reader cannot judge; the list of schemes is closed.",
        Bad = "[help](javascript:alert(1))",
        Good = "[help](https://www.nhs.uk/)",
        Example = new(ExampleKind.Section, "javascript:alert(1)"),
        Mendable = true,
    };

    public Rule Rule => Descriptor;

    public Problem? Judge(ResolvedLink link, PublishedSite site)
    {
        if (LinkAddressMissing.Holds(link))
        {
            return null;
        }

        if (link.To is Destination.Refused refused)
        {
            const string otherwise = "Link with `https:`, `http:`, `mailto:`, `tel:`, `xref:` or a relative path to a `.md` file.";
            var meant = new MeantAddress(site, link.From).Of(link.Link.Address);
            return Descriptor.At(link.Where, $"This address {refused.Reason}.", meant is null ? otherwise : $"Write `{meant}`.")
                .MendedBy(MeantAddress.EditOf(link, meant));
        }

        return HostFault(link.Target) is { } fault
            ? Descriptor.At(
                link.Where,
                $"This address {fault}.",
                "Link to the page as its publisher gives its address, such as `https://www.nhs.uk/conditions/sciatica/`.")
            : null;
    }

    /// <summary>The hosts of links are held to what holds those of sources.</summary>
    private static string? HostFault(LinkTarget target) =>
        target is LinkTarget.External { Address: var text, Web: { } address }
            ? Content.SourceAddressRefused.FaultOf(text, address)
            : null;
}
