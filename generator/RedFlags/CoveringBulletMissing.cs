using System.Globalization;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags;

/// <summary>A sign that is said to be covered by a bullet that the card of its level does not have.</summary>
internal static class CoveringBulletMissing
{
    public static readonly Rule Descriptor = new("BHS336", "CoveringBulletMissing", Severity.Error)
    {
        Reason = "A covered sign is left out below its card, because a bullet of that card says it already. "
            + "Without that bullet nobody would read the sign.",
        Bad = "- {text: you cannot pee, covered: 9} below a card of eight bullets.",
        Good = "- {text: you cannot pee, covered: 2}, where the second bullet of the card speaks of peeing.",
        Example = new(ExampleKind.Files, "9")
        {
            Bad = "-- _data/red-flags.yml / signs: [numbness around your bottom] --\n"
                + "signs: [{text: numbness around your bottom, covered: 9}]",
            Good = "-- _data/red-flags.yml / signs: [numbness around your bottom] --\n"
                + "signs: [{text: numbness around your bottom, covered: 1}]",
        },
    };

    public static IEnumerable<Problem> Check(RedFlagRegistry registry) =>
        from flag in registry.Flags
        from block in flag.Blocks
        let bullets = registry.CardAt(block.Urgency).Bullets.Count
        from covered in block.Covered
        where covered.Bullet < 1 || covered.Bullet > bullets
        select Descriptor.At(
            covered.Where,
            string.Create(
                CultureInfo.InvariantCulture,
                $"The {block.Urgency.Word()} card has no bullet {covered.Bullet}, so nobody would read \"{block.Signs[covered.Sign]}\"."),
            string.Create(
                CultureInfo.InvariantCulture,
                $"Name one of its bullets, 1 to {bullets}, that says as much, or take `covered` out."));
}
