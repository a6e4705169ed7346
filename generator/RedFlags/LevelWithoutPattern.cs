using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags;

/// <summary>A level of a flag that no search opens and no combination of words brings.</summary>
internal static class LevelWithoutPattern
{
    public static readonly Rule Descriptor = new("BHS331", "LevelWithoutPattern", Severity.Error)
    {
        Reason = "Who types the signs of an emergency must see its card, and whoever writes of them must carry it; "
            + "signs without patterns are never found.",
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
