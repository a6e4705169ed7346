namespace BackHealthSite.Checks;

/// <summary>One of the 88 rules of the content standards, in a sentence of our own, and who holds it.</summary>
internal sealed record Standard(string Id, string Asks, Holding HeldBy);

/// <summary>Who holds a rule of the standards.</summary>
internal abstract record Holding
{
    /// <summary>Rules of the generator, by their ids.</summary>
    internal sealed record Rules(params string[] Ids) : Holding;

    /// <summary>The program builds it into every page; no author can change it.</summary>
    internal sealed record Program : Holding;

    /// <summary>A test in a real browser.</summary>
    internal sealed record Browser : Holding;

    /// <summary>Only people can judge it.</summary>
    internal sealed record People : Holding;

    /// <summary>It was dropped, and why.</summary>
    internal sealed record Dropped(string Why) : Holding;

    /// <summary>The holder as a reader sees it.</summary>
    public string Words => this switch
    {
        Rules rules => string.Join(", ", rules.Ids),
        Program => "the program, on every page",
        Browser => "a test in a browser",
        People => "people",
        Dropped dropped => $"dropped: {dropped.Why}",
        _ => "",
    };
}

/// <summary>All rules of the content standards: the page about the checks shows them.</summary>
internal static class StandardsTable
{
    private static readonly Holding Program = new Holding.Program();
    private static readonly Holding Browser = new Holding.Browser();
    private static readonly Holding People = new Holding.People();

    public static readonly IReadOnlyList<Standard> All =
    [
        new("SAF-01", "Every article has the 3 warning cards, each once and word for word.", By("BHS501", "BHS502")),
        new("SAF-02", "The emergency card comes first, and early.", By("BHS412", "BHS504", "BHS505")),
        new("SAF-03", "A warning sign that the words bring is carried by the article, or left out for a written reason.", By("BHS306", "BHS307", "BHS308")),
        new("SAF-04", "The emergency card names the signs of cauda equina syndrome.", By("BHS309", "BHS312")),
        new("SAF-05", "The cards can be seen without scripts and without opening anything.", By("BHS503")),
        new("SAF-06", "No sign stands under an action weaker than its own.", By("BHS311", "BHS315", "BHS502")),
        new("SAF-07", "Every article has the disclaimer.", By("BHS506")),
        new("SAF-08", "No article tells a reader what they have.", By("BHS414")),
        new("SAF-09", "No doses, and no advice to start, stop, change or combine medicines.", By("BHS415", "BHS416", "BHS459")),
        new("SAF-10", "Nothing asks the reader questions or gives a score.", By("BHS417", "BHS513")),
        new("SAF-11", "Emergency numbers stand on their own page only, each with its country.", By("BHS418")),
        new("SAF-12", "No claims and pictures that the evidence does not bear, outside a myth that is corrected.", By("BHS419", "BHS424")),
        new("SAF-13", "The emergency card links to the emergency numbers and nowhere else.", By("BHS502")),
        new("SAF-14", "Headings are calm.", By("BHS435")),
        new("SAF-15", "The emergency card says to call the local emergency number.", By("BHS309", "BHS315")),
        new("CARD-01", "A screen reader says how urgent each card is, in its heading.", By("BHS502")),
        new("CARD-02", "Words for screen readers are hidden from sight only.", By("BHS503")),
        new("CARD-03", "The heading of a card is a real heading at the right level.", By("BHS502")),
        new("CARD-04", "The heading of a card is one call to action that leads into its list.", By("BHS309")),
        new("CARD-05", "A card is a short list of signs, up to 8 here.", By("BHS120", "BHS309")),
        new("CARD-06", "There is one card of each level.", By("BHS303", "BHS501")),
        new("CARD-07", "No loose text follows a card.", By("BHS302", "BHS505")),
        new("CARD-08", "At most 2 callouts, with text between them.", new Holding.Dropped("articles have no callouts but the warning cards, which the limit does not count")),
        new("CARD-09", "Colour alone never carries the meaning.", By("BHS502")),
        new("CARD-10", "Text and borders of the cards stand out from what is behind them.", Browser),
        new("CARD-11", "Printed cards are black on white and stay whole.", Browser),
        new("CARD-12", "Cards keep a border in high contrast.", Browser),
        new("CARD-13", "The emergency card can be read by people with dyslexia.", People),
        new("EVI-01", "Every claim carries the number of a fact.", new Holding.Dropped("every section names its sources instead, which BHS402 holds")),
        new("EVI-02", "Every article has at least 2 sources, one of them of grade A.", By("BHS403", "BHS404")),
        new("EVI-03", "Notes and weak claims are not used as facts.", new Holding.Dropped("articles cite sources, not the list of facts it is about")),
        new("EVI-04", "Sources are listed with title, publisher, address and the day they were read.", By("BHS122", "BHS401")),
        new("EVI-05", "The addresses of the sources still answer.", People),
        new("EVI-06", "Nothing is promoted, no brand is named and no seller is linked.", By("BHS420", "BHS421", "BHS460")),
        new("EVI-07", "No wording is copied from the texts that the site began with.", People),
        new("EVI-08", "What rests on weaker sources is said with \"may\", \"can\", \"some\" or \"probably\".", By("BHS439")),
        new("EVI-09", "Where guidelines differ, the article says so.", new Holding.Dropped("it depended on the numbers of facts; people watch for it")),
        new("REV-01", "Each article says truly whether a clinician has checked it.", By("BHS507")),
        new("REV-02", "Each article has the date of its last check and of the next.", By("BHS104", "BHS108", "BHS126")),
        new("REV-03", "An article past its date is marked, then taken care of.", People),
        new("REV-04", "The dates stand close under the text.", Program),
        new("REV-05", "No date of a check is made up by the program.", By("BHS104", "BHS519")),
        new("REV-06", "The site says who publishes it, who pays and how to report a mistake.", By("BHS114")),
        new("REV-07", "Each article has a list of its changes.", new Holding.Dropped("the public repository shows every change")),
        new("REV-08", "Two people agree to a change of the emergency words.", People),
        new("LAN-01", "A child of 14 can read the text.", By("BHS425")),
        new("LAN-02", "Sentences are short.", By("BHS426")),
        new("LAN-03", "Paragraphs are short.", By("BHS427")),
        new("LAN-04", "The main message is kept apart as a summary.", new Holding.Dropped("the opening is the summary; BHS412 and BHS413 hold it")),
        new("LAN-05", "Plain words come with each medical term.", By("BHS441")),
        new("LAN-06", "Plain words for the body: pee, poo, bottom, high temperature.", By("BHS429")),
        new("LAN-07", "\"Chronic\" is explained where it first stands.", By("BHS422")),
        new("LAN-08", "The text talks to \"you\" and hardly says \"should\".", By("BHS431")),
        new("LAN-09", "No labels for people, and no blame.", By("BHS430")),
        new("LAN-10", "Shares are given as \"1 in 7\", not in percent.", By("BHS432")),
        new("LAN-11", "Abbreviations are written in full first.", By("BHS433")),
        new("LAN-12", "Warnings say \"do not\", not \"don't\".", By("BHS434")),
        new("LAN-13", "Steps to take are specific.", People),
        new("STR-01", "One main heading, at most 65 characters long.", By("BHS106", "BHS408", "BHS509")),
        new("STR-02", "No level of heading is skipped.", By("BHS407")),
        new("STR-03", "Headings are no questions.", By("BHS436")),
        new("STR-04", "The title in the browser is the heading and the name of the site.", Program),
        new("STR-05", "The sections of an article stand in the order of its kind.", By("BHS446")),
        new("STR-06", "Lists have up to 6 items.", By("BHS428")),
        new("STR-07", "No italics, little bold.", By("BHS444")),
        new("STR-08", "Each article leads on to at least 3 others, one of another topic; there is no upper limit.", By("BHS443")),
        new("STR-09", "Each article is reached from the A to Z, its topic and another article.", By("BHS442")),
        new("STR-10", "It is \"A to Z\".", By("BHS437")),
        new("ACC-01", "A tool for accessibility finds nothing wrong.", Browser),
        new("ACC-02", "Every page names its language.", By("BHS514")),
        new("ACC-03", "The skip link comes first.", By("BHS514")),
        new("ACC-04", "Pages work on a narrow screen, with large text and wide spacing.", Browser),
        new("ACC-05", "Link words make sense alone.", By("BHS205", "BHS423", "BHS438")),
        new("ACC-06", "Links open in the same tab.", By("BHS405", "BHS406")),
        new("ACC-07", "Text is large enough to read, and links to touch.", Browser),
        new("ACC-08", "Pictures have words for those who cannot see them.", By("BHS212")),
        new("ACC-09", "No accessibility overlay.", By("BHS511", "BHS512")),
        new("ACC-10", "No tracking, no cookies, nothing from other hosts.", By("BHS512", "BHS521")),
        new("ACC-11", "Printed pages keep cards, sources, dates and address.", Browser),
        new("MET-01", "Search engines are told that the page is about health, and by whom.", Program),
        new("MET-02", "No review is named to them unless a clinician signed.", By("BHS519")),
        new("MET-03", "They are told the condition or symptom and its other names.", Program),
        new("MET-04", "No outdated key is used for it.", Program),
        new("MET-05", "They are told nothing that the page does not say.", Program),
        new("MET-06", "The licence is named.", Program),
        new("MET-07", "Nothing is copied from sources whose licence forbids it.", People),
        new("MET-08", "Nothing looks like the NHS.", People),
        new("MET-09", "Everyday names lead to the article, at least 3 to each.", By("BHS447", "BHS449")),
    ];

    private static Holding.Rules By(params string[] rules) => new Holding.Rules(rules);
}
