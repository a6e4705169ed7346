using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>Words that sell something.</summary>
internal sealed class PromotionFound() : PhraseRule(Descriptor, Words, Buying, Names)
{
    public static readonly Rule Descriptor = new("BHS420", "PromotionFound", Severity.Error)
    {
        Reason = "The site sells nothing: a product, a clinic or a membership in an article is advertising that nobody declared.",
        Bad = "Book now at our clinic, or buy the belt in our shop.",
        Good = "A physiotherapist can show you exercises that suit you.",
        Example = new(ExampleKind.Section, "Book now | our clinic | our shop"),
        Standards = ["EVI-06"],
    };

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

    protected override string Fault => "promotes something.";

    protected override string Fix => "Take it out. Name kinds of help, such as \"a physiotherapist\", and no seller.";

    protected override IEnumerable<PhraseHit> Found(PageReading page)
    {
        var words = page.Find(Words).Where(hit => !page.Denies(hit));
        var buying = page.Find(Buying).Where(hit => IsCommand(page, hit) && !page.Denies(hit));
        var names = page.Find(Names).Where(hit => hit.First > hit.Sentence.FirstWord && StandsAsName(page, hit));
        return words.Concat(buying).Concat(names).DistinctBy(hit => hit.First);
    }

    private static bool StandsAsName(PageReading page, PhraseHit hit) => !char.IsLower(page.Text[page.Words[hit.First].Start]);

    /// <summary>True for "Buy a belt", not for "you need not buy a belt" or "before you buy".</summary>
    private static bool IsCommand(PageReading page, PhraseHit hit) =>
        hit.First == hit.Sentence.FirstWord
        || page.IsParted(hit.First - 1, hit.First)
        || page.Words[hit.First - 1].Word is "and" or "please";
}
