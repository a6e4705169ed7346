using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>Words that sell something.</summary>
internal sealed class PromotionFound : ITextRule
{
    public static readonly Rule Descriptor = new("BHS420", "PromotionFound", Severity.Error)
    {
        Reason = "The site sells nothing: a product, a clinic or a membership in an article is advertising that nobody declared.",
        Bad = "Book now at our clinic, or buy the belt in our shop.",
        Good = "A physiotherapist can show you exercises that suit you.",
        Example = new(ExampleKind.Section, "Book now | our clinic | our shop"),
        Standards = ["EVI-06"],
    };

    public Rule Rule => Descriptor;

    public bool ReadsData => true;

    public IReadOnlyList<PhraseSet> Phrases => [Words, Buying, Names];

    public static readonly PhraseSet Words = new(
        "call us",
        "book|order|buy|shop now|online|today",
        "book your session|appointment|place",
        "learn more about therapies",
        "our clinic|clinics|shop|store|product|products|therapist|therapists|app|podcast|newsletter|membership",
        "premium membership",
        "free trial",
        "special offer",
        "money back",
        "discount|discounts|voucher",
        "sign up now|today|here",
        "subscribe",
        "podcast|podcasts");

    public static readonly PhraseSet Buying = new("buy|purchase");

    /// <summary>Names of products and clinics in the texts that the fact base began with (conflict C6).</summary>
    public static readonly PhraseSet Names = new("motive", "freedom physical therapy", "devries", "574 498");

    public IEnumerable<Problem> Check(PageReading page)
    {
        var words = page.Find(Words).Where(hit => !page.Denies(hit));
        var buying = page.Find(Buying).Where(hit => IsCommand(page, hit) && !page.Denies(hit));
        var names = page.Find(Names).Where(hit => hit.First > hit.Sentence.FirstWord && StandsAsName(page, hit));
        return words.Concat(buying).Concat(names).DistinctBy(hit => hit.First).Select(hit => Descriptor.At(
            page.Where(hit),
            $"\"{page.Quote(hit)}\" promotes something.",
            "Take it out. Name kinds of help, such as \"a physiotherapist\", and no seller."));
    }

    private static bool StandsAsName(PageReading page, PhraseHit hit) => !char.IsLower(page.Text[page.Words[hit.First].Start]);

    /// <summary>True for "Buy a belt", not for "you need not buy a belt" or "before you buy".</summary>
    private static bool IsCommand(PageReading page, PhraseHit hit) =>
        hit.First == hit.Sentence.FirstWord || page.IsParted(hit.First - 1, hit.First) || page.Words[hit.First - 1].Word is "and" or "please";
}

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
        "shop", "store", "amazon", "amzn", "ebay", "etsy", "walmart", "aliexpress", "temu", "shopify", "myshopify", "gumroad", "patreon", "clinic", "physio", "sale", "boutique");

    private static readonly string[] SellerParts = ["clinic", "chiropract", "physiotherapy", "physicaltherapy", "osteopath", "massage", "webshop"];

    private static readonly FrozenSet<string> PathWords = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "shop", "store", "cart", "checkout", "products", "product", "booking", "book-now", "buy");

    /// <summary>Health publishers that have "clinic" in their names.</summary>
    private static readonly string[] Publishers = ["mayoclinic.org", "clevelandclinic.org"];

    /// <summary>Endings that only health services, authorities and universities get.</summary>
    private static readonly string[] PublicEndings = [".nhs.uk", ".gov", ".gov.uk", ".gov.au", ".govt.nz", ".edu", ".ac.uk", ".edu.au", ".hscni.net", ".nhs.wales"];

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
        if (PublicEndings.Any(ending => host.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) || Publishers.Any(publisher => IsOrIsUnder(host, publisher)))
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
