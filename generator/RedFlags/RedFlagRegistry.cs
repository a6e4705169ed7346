using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags.Approvals;

namespace BackHealthSite.RedFlags;

/// <summary>The words of one of the three cards that every article shows.</summary>
internal sealed record CoreCard(Urgency Urgency, string Hidden, string Heading, IReadOnlyList<string> Bullets, string After)
{
    public required Location Where { get; init; }
}

/// <summary>The signs of one flag at one level, with what to do about them.</summary>
internal sealed record FlagBlock(Urgency Urgency, IReadOnlyList<string> Signs, string WhatToDo)
{
    /// <summary>The signs that a bullet of the level's core card says already.</summary>
    public IReadOnlyList<CoveredSign> Covered { get; init; } = [];

    /// <summary>The signs that a card has to show besides its core bullets; none where the bullets say them all.</summary>
    public IReadOnlyList<string> SignsOfItsOwn => [.. Signs.Where((_, place) => Covered.All(covered => covered.Sign != place))];
}

/// <summary>A sign, by its place in the block from 0, and the bullet of the level's core card that says it already, from 1.</summary>
internal readonly record struct CoveredSign(int Sign, int Bullet, Location Where);

/// <summary>A warning sign: its words at each level, and the phrases that bring it into an article.</summary>
internal sealed record RedFlag(string Id, string Title, Urgency Urgency, bool Core)
{
    /// <summary>One block for each level the flag has signs at, the most urgent first.</summary>
    public required IReadOnlyList<FlagBlock> Blocks { get; init; }

    /// <summary>Plain phrases that only the gate reads.</summary>
    public required IReadOnlyList<string> Triggers { get; init; }

    /// <summary>Phrases that bring the flag where they stand in a title: the article is about them.</summary>
    public IReadOnlyList<string> Subjects { get; init; } = [];

    /// <summary>Combinations that the gate and the search panel both read.</summary>
    public required IReadOnlyList<FlagPattern> Patterns { get; init; }

    /// <summary>The article that explains this sign, where the registry names one.</summary>
    public string? WarningSign { get; init; }

    /// <summary>The ids of the sources that its words rest on.</summary>
    public IReadOnlyList<string> Sources { get; init; } = [];

    public Location? WarningSignWhere { get; init; }

    public required Location Where { get; init; }

    public FlagBlock? BlockAt(Urgency urgency) => Blocks.FirstOrDefault(block => block.Urgency == urgency);
}

/// <summary>All warning words of the site, as `_data/red-flags.yml` gives them.</summary>
internal sealed record RedFlagRegistry(
    IReadOnlyList<CoreCard> Cards,
    IReadOnlyList<RedFlag> Flags,
    IReadOnlyDictionary<string, IReadOnlyList<string>> Concepts)
{
    public required string Disclaimer { get; init; }

    public required Location DisclaimerWhere { get; init; }

    /// <summary>The words of the one link in the emergency card.</summary>
    public required string EmergencyLink { get; init; }

    /// <summary>The fixed line that every page carries.</summary>
    public required string EmergencyLine { get; init; }

    /// <summary>The registry's short words for a level, such as "Urgent: today", where it gives them.</summary>
    public IReadOnlyDictionary<Urgency, string> Labels { get; init; } = new Dictionary<Urgency, string>();

    /// <summary>What is approved part by part: the words of the registry, and with the data files the numbers and shared texts.</summary>
    public IReadOnlyList<WordPart> Parts { get; init; } = [];

    /// <summary>Who has approved which words; null where the ledger is missing or can't be read, which is a problem of its own.</summary>
    public ApprovalLedger? Approvals { get; init; }

    /// <summary>The words that no text may take a warning back with.</summary>
    public WeakeningList Weakening { get; init; } = WeakeningList.None;

    /// <summary>The words by which a text says what a sign needs.</summary>
    public ActionList Actions { get; init; } = ActionList.None;

    public string LabelOf(Urgency urgency) => Labels.GetValueOrDefault(urgency, CardAt(urgency).Hidden);

    public CoreCard CardAt(Urgency urgency) => Cards.First(card => card.Urgency == urgency);

    public RedFlag? Find(string id) => Flags.FirstOrDefault(flag => flag.Id == id);
}
