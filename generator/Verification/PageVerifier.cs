using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Verification.Rules;
using BackHealthSite.Verification.Tree;

namespace BackHealthSite.Verification;

/// <summary>
/// Reads a page's final bytes as a browser would and holds them against the registry's words and the site's promises;
/// safe to call from many threads.
/// </summary>
internal sealed class PageVerifier
{
    private readonly ExpectedWords words;
    private readonly Spares<Desk> desks;
    private readonly PageFrameVerifier frame;

    public PageVerifier(ExpectedWords words, SiteAddress site)
    {
        this.words = words;
        var pool = new HrefPool();
        desks = new Spares<Desk>(() => new Desk(words, site, pool));
        frame = new PageFrameVerifier(words, site);
    }

    public VerifiedPage Verify(FinalPage page)
    {
        var desk = desks.Take();
        var problems = new PageProblems(page);
        desk.Read(problems);
        var links = desk.Addresses.Finish();
        if (page.Kind != PageKind.Redirect)
        {
            frame.Verify(desk.Findings, problems);
            desk.Cards.Verify(desk.Findings, problems);
            if (desk.Findings.Disguise is { } character)
            {
                problems.Add(WordsDisguised.On(page, character));
            }
        }

        if (page.Kind == PageKind.Article)
        {
            CardOrderVerifier.Verify(desk.Findings, problems);
            ArticleFrameVerifier.Verify(desk.Findings, words, problems);
            CardMimicryVerifier.Verify(desk.Findings, words, problems);
            if (PageTooHeavy.On(page) is { } heavy)
            {
                problems.Add(heavy);
            }
        }

        desks.GiveBack(desk);
        return new VerifiedPage(page.Url, page.Kind, page.Where, links) { Problems = problems.All };
    }

    /// <summary>What one page at a time is read with, kept from page to page.</summary>
    private sealed class Desk
    {
        private readonly PageParser parser = new();
        private readonly MarkupGuard guard;
        private readonly PageHeadReader head;
        private readonly PageReader reader;
        private char[] letters = [];

        public Desk(ExpectedWords words, SiteAddress site, HrefPool pool)
        {
            Cards = new CardVerifier(words, site);
            guard = new MarkupGuard(site);
            Addresses = new HrefCollector(site, pool);
            head = new PageHeadReader(Addresses);
            reader = new PageReader(guard, Addresses, head);
        }

        public HrefCollector Addresses { get; }

        public CardVerifier Cards { get; }

        public PageFindings Findings { get; } = new();

        public void Read(PageProblems problems)
        {
            Findings.Clear();
            guard.Start(problems);
            Addresses.Start(problems);
            head.Start(problems);
            Findings.Html = Decode(problems.Page.Bytes.Span);
            using var document = parser.Parse(Findings.Html);
            reader.Read(document, Findings);
        }

        /// <summary>Reads the bytes as UTF-8, as hosts serve them; into room that is used again for the next page.</summary>
        private ReadOnlyMemory<char> Decode(ReadOnlySpan<byte> bytes)
        {
            var most = Encoding.UTF8.GetMaxCharCount(bytes.Length);
            if (letters.Length < most)
            {
                letters = new char[most];
            }

            return letters.AsMemory(0, Encoding.UTF8.GetChars(bytes, letters));
        }
    }
}
