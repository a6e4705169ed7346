using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A site that says it keeps no list of its addresses.</summary>
internal sealed class AddressesNotKept : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS466", "AddressesNotKept", Severity.Warning)
    {
        Reason = "Where the list is switched off, articles can vanish, those about warning signs too, and no check says "
            + "so: every report has to.",
        Bad = "keepAddresses: off",
        Good = "keepAddresses: on, and _data/addresses.txt as `check --accept-urls` writes it",
        Example = new(ExampleKind.Files, "off") { Bad = "-- settings.yml + --\nkeepAddresses: off", Good = "" },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site)
    {
        if (site.Settings.RefusesAddresses is { } refuses)
        {
            yield return Descriptor.At(
                refuses,
                site.Data.Addresses is null
                    ? "The site keeps no list of its addresses: a page that vanishes is noticed by nobody."
                    : $"`{AddressListReader.Path}` is there, and the settings say that it is not kept.",
                "Write `keepAddresses: on`, and restore the list or write it with `check --accept-urls`.");
        }
    }
}
