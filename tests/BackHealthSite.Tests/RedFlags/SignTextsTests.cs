using BackHealthSite.RedFlags;

namespace BackHealthSite.Tests.RedFlags;

/// <summary>
/// The gate knows what the registry itself calls a sign: its own words bring its flag, or a core flag with signs as urgent.
/// </summary>
public sealed class SignTextsTests(RealRegistry real)
{
    /// <summary>Signs that say nothing outside their flag: the title of the flag says whose pain it is, and where.</summary>
    private static readonly string[] MeaninglessAlone =
    [
        "you are being sick",
        "pain that has lasted over 4 weeks, is getting worse, or stops play or sport",
    ];

    [Fact]
    public void Every_sign_of_a_flag_brings_it_or_a_core_flag_as_urgent()
    {
        var signs =
            from flag in real.Registry.Flags
            from block in flag.Blocks
            where block.Urgency != Urgency.Soon
            from sign in block.Signs
            select (Level: block.Urgency, Flag: (RedFlag?)flag, Words: sign);
        AssertFound([.. signs.Where(sign => !MeaninglessAlone.Contains(sign.Words))]);
    }

    [Fact]
    public void Every_bullet_of_a_card_brings_a_core_flag_as_urgent()
    {
        var bullets = real.Registry.Cards.Where(card => card.Urgency != Urgency.Soon)
            .SelectMany(card => card.Bullets.Select(bullet => (card.Urgency, (RedFlag?)null, bullet)));
        AssertFound([.. bullets]);
    }

    [Fact]
    public void What_is_meaningless_alone_is_a_sign_of_the_registry() => Assert.All(
        MeaninglessAlone,
        words =>
            Assert.Contains(real.Registry.Flags.SelectMany(flag => flag.Blocks).SelectMany(block => block.Signs), sign => sign == words));

    private void AssertFound(IReadOnlyCollection<(Urgency Level, RedFlag? Flag, string Words)> signs)
    {
        Assert.True(signs.Count >= 8, $"Only {signs.Count} signs.");
        var missed = signs.Where(
            sign => !real.Matcher.Find(sign.Words)
                .Any(hit => hit.Flag.Id == sign.Flag?.Id || (hit.Flag.Core && HasSignsAt(sign.Level, hit.Flag))));
        Assert.Empty(missed.Select(sign => $"{sign.Flag?.Id} {sign.Level.Word()}: {sign.Words}"));
    }

    private static bool HasSignsAt(Urgency level, RedFlag flag) => flag.Blocks.Any(block => block.Urgency <= level);
}
