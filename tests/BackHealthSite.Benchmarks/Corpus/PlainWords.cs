namespace BackHealthSite.Benchmarks.Corpus;

/// <summary>The words that a corpus is made of: everyday ones, none of which is a warning sign or needs explaining.</summary>
internal static class PlainWords
{
    public static readonly string[] Feelings = ["Tight", "Tired", "Tense", "Stiff", "Grumpy", "Dull", "Busy", "Restless"];

    public static readonly string[] Places =
    [
        "upper back", "middle back", "lower back", "back", "shoulder blades", "waist", "left side", "right side",
    ];

    public static readonly string[] Habits =
    [
        "gardening", "driving", "knitting", "reading", "cooking", "painting", "dancing", "rowing", "cycling", "standing", "sitting",
        "walking", "packing", "sewing", "baking", "hiking",
    ];

    public static readonly string[] Headings =
        [
            "How it feels", "What brings it on", "Who gets it", "What helps", "What to try at home", "How long it lasts",
            "Getting back to work", "What to ask",
        ];

    private static readonly string[] Times =
        [
            "Most days", "In the morning", "After a walk", "At work", "On a good day", "With time", "At home", "Before lunch", "In summer",
            "On a long journey", "Each week", "For many people",
        ];

    private static readonly string[] Subjects =
        [
            "your back", "a stiff muscle", "the middle of the back", "your body", "a tight joint", "the whole spine", "a tired muscle",
            "your usual routine", "a short stroll", "a warm bath",
        ];

    private static readonly string[] Verbs =
    [
        "can feel", "may seem", "often gets", "tends to stay", "may become", "can turn", "will often be", "might seem",
    ];

    private static readonly string[] States =
    [
        "stiff", "easier", "loose", "tight", "much better", "a little slow", "quite steady", "warm", "more supple", "calm",
    ];

    private static readonly string[] Reasons =
    [
        "when you sit for an hour", "if you move a bit more", "as you get up and stretch", "while you stand in one place",
        "when you carry the shopping", "as long as you keep going", "if you change how you sit", "when you have slept well",
        "while you work at a desk", "once you warm up",
    ];

    /// <summary>A short sentence, about a dozen words long.</summary>
    public static string Sentence(Dice dice) =>
        $"{dice.Of(Times)} {dice.Of(Subjects)} {dice.Of(Verbs)} {dice.Of(States)} {dice.Of(Reasons)}.";

    /// <summary>A few words for an entry of a list.</summary>
    public static string Item(Dice dice) => $"{dice.Of(Subjects)} {dice.Of(Verbs)} {dice.Of(States)}";
}
