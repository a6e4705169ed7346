using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>One of the 88 rules of the content standards, in a sentence of our own, and who holds it.</summary>
internal sealed record Standard(string Id, string Asks, Holding HeldBy);

/// <summary>Who holds a rule of the standards.</summary>
internal abstract record Holding
{
    /// <summary>Rules of the generator: those that name it.</summary>
    internal sealed record Rules : Holding;

    /// <summary>The program builds it into every page; no author can change it.</summary>
    internal sealed record Program : Holding;

    /// <summary>A test in a real browser.</summary>
    internal sealed record Browser : Holding;

    /// <summary>Only people can judge it.</summary>
    internal sealed record People : Holding;

    /// <summary>It was dropped, and why.</summary>
    internal sealed record Dropped(string Why) : Holding;

    /// <summary>The holder as a reader sees it, where it is not rules.</summary>
    public string Words => this switch
    {
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
    private static readonly Holding Rules = new Holding.Rules();
    private static readonly Holding Program = new Holding.Program();
    private static readonly Holding Browser = new Holding.Browser();
    private static readonly Holding People = new Holding.People();

    public static readonly IReadOnlyList<Standard> All =
    [
        new("SAF-01", "Every article has the 3 warning cards, each once and word for word.", Rules),
        new("SAF-02", "The emergency card comes first, and early.", Rules),
        new("SAF-03", "A warning sign that the words bring is carried by the article, or left out for a written reason.", Rules),
        new("SAF-04", "The emergency card names the signs of cauda equina syndrome.", Rules),
        new("SAF-05", "The cards can be seen without scripts and without opening anything.", Rules),
        new("SAF-06", "No sign stands under an action weaker than its own.", Rules),
        new("SAF-07", "Every article has the disclaimer.", Rules),
        new("SAF-08", "No article tells a reader what they have.", Rules),
        new("SAF-09", "No doses, and no advice to start, stop, change or combine medicines.", Rules),
        new("SAF-10", "Nothing asks the reader questions or gives a score.", Rules),
        new("SAF-11", "Emergency numbers stand on their own page only, each with its country.", Rules),
        new("SAF-12", "No claims and pictures that the evidence does not bear, outside a myth that is corrected.", Rules),
        new("SAF-13", "The emergency card links to the emergency numbers and nowhere else.", Rules),
        new("SAF-14", "Headings are calm.", Rules),
        new("SAF-15", "The emergency card says to call the local emergency number.", Rules),
        new("CARD-01", "A screen reader says how urgent each card is, in its heading.", Rules),
        new("CARD-02", "Words for screen readers are hidden from sight only.", Rules),
        new("CARD-03", "The heading of a card is a real heading at the right level.", Rules),
        new("CARD-04", "The heading of a card is one call to action that leads into its list.", Rules),
        new("CARD-05", "A card is a short list of signs, up to 8 here.", Rules),
        new("CARD-06", "There is one card of each level.", Rules),
        new("CARD-07", "No loose text follows a card.", Rules),
        new(
            "CARD-08",
            "At most 2 callouts, with text between them.",
            new Holding.Dropped("articles have no callouts but the warning cards, which the limit does not count")),
        new("CARD-09", "Colour alone never carries the meaning.", Rules),
        new("CARD-10", "Text and borders of the cards stand out from what is behind them.", Browser),
        new("CARD-11", "Printed cards are black on white and stay whole.", Browser),
        new("CARD-12", "Cards keep a border in high contrast.", Browser),
        new("CARD-13", "The emergency card can be read by people with dyslexia.", People),
        new(
            "EVI-01",
            "Every claim carries the number of a fact.",
            new Holding.Dropped("every section names its sources instead, which BHS402 holds")),
        new("EVI-02", "Every article has at least 2 sources, one of them of grade A.", Rules),
        new(
            "EVI-03",
            "Notes and weak claims are not used as facts.",
            new Holding.Dropped("articles cite sources, not the list of facts it is about")),
        new("EVI-04", "Sources are listed with title, publisher, address and the day they were read.", Rules),
        new("EVI-05", "The addresses of the sources still answer.", People),
        new("EVI-06", "Nothing is promoted, no brand is named and no seller is linked.", Rules),
        new("EVI-07", "No wording is copied from the texts that the site began with.", People),
        new("EVI-08", "What rests on weaker sources is said with \"may\", \"can\", \"some\" or \"probably\".", Rules),
        new(
            "EVI-09",
            "Where guidelines differ, the article says so.",
            new Holding.Dropped("it depended on the numbers of facts; people watch for it")),
        new("REV-01", "Each article says truly whether a clinician has checked it.", Rules),
        new("REV-02", "Each article has the date of its last check and of the next.", Rules),
        new("REV-03", "An article past its date is marked, then taken care of.", People),
        new("REV-04", "The dates stand close under the text.", Program),
        new("REV-05", "No date of a check is made up by the program.", Rules),
        new("REV-06", "The site says who publishes it, who pays and how to report a mistake.", Rules),
        new("REV-07", "Each article has a list of its changes.", new Holding.Dropped("the public repository shows every change")),
        new("REV-08", "Two people agree to a change of the emergency words.", People),
        new("LAN-01", "A child of 14 can read the text.", Rules),
        new("LAN-02", "Sentences are short.", Rules),
        new("LAN-03", "Paragraphs are short.", Rules),
        new(
            "LAN-04",
            "The main message is kept apart as a summary.",
            new Holding.Dropped("the opening is the summary; BHS412 and BHS413 hold it")),
        new("LAN-05", "Plain words come with each medical term.", Rules),
        new("LAN-06", "Plain words for the body: pee, poo, bottom, high temperature.", Rules),
        new("LAN-07", "\"Chronic\" is explained where it first stands.", Rules),
        new("LAN-08", "The text talks to \"you\" and hardly says \"should\".", Rules),
        new("LAN-09", "No labels for people, and no blame.", Rules),
        new("LAN-10", "Shares are given as \"1 in 7\", not in percent.", Rules),
        new("LAN-11", "Abbreviations are written in full first.", Rules),
        new("LAN-12", "Warnings say \"do not\", not \"don't\".", Rules),
        new("LAN-13", "Steps to take are specific.", People),
        new("STR-01", "One main heading, at most 65 characters long.", Rules),
        new("STR-02", "No level of heading is skipped.", Rules),
        new("STR-03", "Headings are no questions.", Rules),
        new("STR-04", "The title in the browser is the heading and the name of the site.", Program),
        new("STR-05", "The sections of an article stand in the order of its kind.", Rules),
        new("STR-06", "Lists have up to 6 items.", Rules),
        new("STR-07", "No italics, little bold.", Rules),
        new("STR-08", "Each article leads on to at least 3 others, one of another topic; there is no upper limit.", Rules),
        new("STR-09", "Each article is reached from the A to Z, its topic and another article.", Rules),
        new("STR-10", "It is \"A to Z\".", Rules),
        new("ACC-01", "A tool for accessibility finds nothing wrong.", Browser),
        new("ACC-02", "Every page names its language.", Rules),
        new("ACC-03", "The skip link comes first.", Rules),
        new("ACC-04", "Pages work on a narrow screen, with large text and wide spacing.", Browser),
        new("ACC-05", "Link words make sense alone.", Rules),
        new("ACC-06", "Links open in the same tab.", Rules),
        new("ACC-07", "Text is large enough to read, and links to touch.", Browser),
        new("ACC-08", "Pictures have words for those who cannot see them.", Rules),
        new("ACC-09", "No accessibility overlay.", Rules),
        new("ACC-10", "No tracking, no cookies, nothing from other hosts.", Rules),
        new("ACC-11", "Printed pages keep cards, sources, dates and address.", Browser),
        new("MET-01", "Search engines are told that the page is about health, and by whom.", Program),
        new("MET-02", "No review is named to them unless a clinician signed.", Rules),
        new("MET-03", "They are told the condition or symptom and its other names.", Program),
        new("MET-04", "No outdated key is used for it.", Program),
        new("MET-05", "They are told nothing that the page does not say.", Program),
        new("MET-06", "The licence is named.", Program),
        new("MET-07", "Nothing is copied from sources whose licence forbids it.", People),
        new("MET-08", "Nothing looks like the NHS.", People),
        new("MET-09", "Everyday names lead to the article, at least 3 to each.", Rules),
    ];

    /// <summary>Who holds a rule of the standards, as a reader sees it.</summary>
    /// <param name="standard">The rule of the standards.</param>
    /// <param name="rules">Every rule of the generator, by id.</param>
    public static string HolderOf(Standard standard, IEnumerable<Rule> rules) => standard.HeldBy is Holding.Rules
        ? string.Join(", ", rules.Where(rule => rule.Standards.Contains(standard.Id)).Select(rule => rule.Id))
        : standard.HeldBy.Words;
}
