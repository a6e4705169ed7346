using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A link to a shop or a clinic.</summary>
internal sealed class LinkToSeller : ILinkRule
{
    public static readonly Rule Descriptor = new("BHS421", "LinkToSeller", Severity.Error)
    {
        Reason = "A link is a recommendation, and who is recommended earns by it; sources are cited, sellers are not linked.",
        Bad = "[a good belt](https://shop.example.com/belts)",
        Good = "A support belt may help for a short time [@source-id].",
        Example = new(ExampleKind.Section, "https://shop.example.com/belts")
        {
            Good = "A support belt may help for a short time [@good-one].",
        },
        Standards = ["EVI-06"],
    };

    public Rule Rule => Descriptor;

    private static readonly FrozenSet<string> SellerWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase,
        "shop", "store", "amazon", "amzn", "ebay", "etsy", "walmart", "aliexpress", "temu", "shopify", "myshopify", "gumroad", "patreon",
        "clinic", "physio", "sale", "boutique");

    private static readonly string[] SellerParts =
    [
        "clinic", "chiropract", "physiotherapy", "physicaltherapy", "osteopath", "massage", "webshop",
    ];

    private static readonly FrozenSet<string> PathWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "shop", "store", "cart", "checkout", "products", "product", "booking", "book-now", "buy");

    /// <summary>Health publishers that have "clinic" in their names.</summary>
    private static readonly string[] Publishers = ["mayoclinic.org", "clevelandclinic.org"];

    /// <summary>Endings that only health services, authorities and universities get.</summary>
    private static readonly string[] PublicEndings =
    [
        ".nhs.uk", ".gov", ".gov.uk", ".gov.au", ".govt.nz", ".edu", ".ac.uk", ".edu.au", ".hscni.net", ".nhs.wales",
    ];

    public Problem? Judge(ResolvedLink link, PublishedSite site) =>
        link.Target is LinkTarget.External { Web: { } address } && Sells(address)
            ? Descriptor.At(
                link.Where,
                $"`{address.Host}` looks like a shop or a clinic.",
                "Take the link out; cite a health service or a guideline body instead.")
            : null;

    private static bool Sells(Uri address)
    {
        var host = address.Host;
        if (PublicEndings.Any(ending => host.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            || Publishers.Any(publisher => IsOrIsUnder(host, publisher)))
        {
            return false;
        }

        return host.Split('.', '-').Any(SellerWords.Contains)
            || SellerParts.Any(part => host.Contains(part, StringComparison.OrdinalIgnoreCase))
            || address.AbsolutePath.Split('/').Any(PathWords.Contains);
    }

    private static bool IsOrIsUnder(string host, string domain) =>
        host.Equals(domain, StringComparison.OrdinalIgnoreCase) || host.EndsWith("." + domain, StringComparison.OrdinalIgnoreCase);
}
