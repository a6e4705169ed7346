using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>A concept that leads back to itself.</summary>
internal static class ConceptCircular
{
    public static readonly Rule Descriptor = new("BHS330", "ConceptCircular", Severity.Error)
    {
        Reason = "A concept stands for the phrases of the concepts it names; one that names itself stands for no end of them.",
        Bad = "concepts: {feeling: [feeling, \"{numb}\"], numb: [numb, \"no {feeling}\"]}",
        Good = "concepts: {feeling: [feeling, sensation], numb: [numb, \"no {feeling}\"]}",
        Example = new(ExampleKind.Files, "\"numb {groin}\"")
        {
            Bad = "-- _data/red-flags.yml / groin: [groin, between the legs] --\ngroin: [groin, \"numb {groin}\"]",
            Good = "-- _data/red-flags.yml / groin: [groin, between the legs] --\ngroin: [groin, \"no {numb}\"]",
        },
    };
}

/// <summary>A level of a flag that no search opens and no combination of words brings.</summary>
internal static class LevelWithoutPattern
{
    public static readonly Rule Descriptor = new("BHS331", "LevelWithoutPattern", Severity.Error)
    {
        Reason = "Who types the signs of an emergency must see its card, and whoever writes of them must carry it; signs without patterns are never found.",
        Bad = "urgency: emergency, without `patterns: {emergency: [...]}`.",
        Good = "patterns: {emergency: [\"{numb} + {saddle}\"]}",
        Example = new(ExampleKind.Files, "cauda-equina")
        {
            Bad = "-- _data/red-flags.yml / emergency: [\"{numb} + {groin}\"] --\nemergency: []",
            Good = "",
        },
    };

    public static IEnumerable<Problem> Check(RedFlagRegistry registry) =>
        from flag in registry.Flags
        from block in flag.Blocks
        where block.Urgency != Urgency.Soon && flag.Patterns.All(pattern => pattern.Urgency != block.Urgency)
        select Descriptor.At(
            flag.Where,
            $"`{flag.Id}` has signs at the level {block.Urgency.Word()}, and no pattern brings them.",
            $"Add the words of its signs under `patterns: {{{block.Urgency.Word()}: [...]}}`.");
}

/// <summary>A pattern that cannot be read as terms and joints.</summary>
internal static class PatternUnreadable
{
    public static readonly Rule Descriptor = new("BHS332", "PatternUnreadable", Severity.Error)
    {
        Reason = "A pattern that is read in another way than it was meant finds the wrong words, or none.",
        Bad = "\"{numb} + \" or \"{numb +20 {saddle}\"",
        Good = "\"{numb} + {saddle}\" in any order within ten words, \"{fell} > {stairs}\" in this order, \"{no} >3 {feeling}\" with at most three words between, "
            + "\"{pregnant} & {headache}\" anywhere in a sentence, "
            + "\"{cancer} + {back} - {charity}\" not in a sentence that holds this.",
        Example = new(ExampleKind.Files, "\"{numb} + \"")
        {
            Bad = "-- _data/red-flags.yml / \"{numb} + {groin}\" --\n\"{numb} + \", \"{numb} + {groin}\"",
            Good = "-- _data/red-flags.yml / \"{numb} + {groin}\" --\n"
                + "\"{numb} > {groin}\", \"{numb} >3 {groin}\", \"{numb} & {groin}\", \"{numb} + {groin} - kidney\"",
        },
    };
}

/// <summary>A trigger that says nothing of a sign.</summary>
internal static class TriggerPointless
{
    public static readonly Rule Descriptor = new("BHS333", "TriggerPointless", Severity.Error)
    {
        Reason = "A trigger without a word finds nothing, and one of little words brings its flag into every article.",
        Bad = "triggers: {lay: [\"...\", of the]}",
        Good = "triggers: {lay: [pain at night]}",
        Example = new(ExampleKind.Files, "of the")
        {
            Bad = "-- _data/red-flags.yml / lay: [osteoporosis] --\nlay: [of the, osteoporosis]",
            Good = "",
        },
    };

    private static readonly HashSet<string> LittleWords = new(
        "a an and are as at be been but by can do for from had has have he her his i if in is it its may me my no not of on or our she so that the their them they this to was we were when will with you your".Split(' '),
        StringComparer.Ordinal);

    public static Problem? Check(string trigger, Location where) =>
        Array.TrueForAll(MatchTokens.WordsOf(trigger), LittleWords.Contains)
            ? Descriptor.At(where, $"The trigger `{trigger}` names no sign.", "Write words that speak of the sign, or take it out.")
            : null;
}
