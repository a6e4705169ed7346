using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags;

/// <summary>A core emergency card that does not lead with the signs of cauda equina syndrome.</summary>
internal static class EmergencyCardOrderWrong
{
    public static readonly Rule Descriptor = new("BHS312", "EmergencyCardOrderWrong", Severity.Error)
    {
        Reason = "Cauda equina syndrome is the emergency that lists of warning signs most often leave out (conflict C2 of the fact base).",
        Bad = "An emergency card that begins with chest pain.",
        Good = "An emergency card that begins with numbness around the genitals or bottom, then trouble with pee or poo.",
        Example = new(ExampleKind.Files, "_data/red-flags.yml")
        {
            Bad = "-- _data/red-flags.yml / genitals, bottom or inner thighs --\nhands and feet",
            Good = "",
        },
        Standards = ["SAF-04"],
    };

    private const string CaudaEquina = "cauda-equina";

    public static IEnumerable<Problem> Check(RedFlagRegistry registry)
    {
        if (registry.Find(CaudaEquina) is not { Core: true, Urgency: Urgency.Emergency })
        {
            yield return Descriptor.At(
                registry.Find(CaudaEquina)?.Where ?? registry.DisclaimerWhere,
                $"`{CaudaEquina}` is not a core flag of the emergency level.",
                "Give the registry that flag, with `core: true` and `urgency: emergency`.");
        }

        var card = registry.CardAt(Urgency.Emergency);
        var leads = card.Bullets.Count >= 3
            && Names(card.Bullets[0], "numb", "genitals", "bottom")
            && Names(card.Bullets[1], "pee", "poo")
            && Names(card.Bullets[2], "legs");
        if (!leads)
        {
            yield return Descriptor.At(
                card.Where,
                "The emergency card does not lead with the signs of cauda equina syndrome.",
                "Put numbness around the genitals or bottom first, then pee and poo, then both legs.");
        }
    }

    private static bool Names(string bullet, params string[] words) =>
        words.All(word => bullet.Contains(word, StringComparison.OrdinalIgnoreCase));
}
