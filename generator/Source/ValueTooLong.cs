using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>A value longer than whatever shows it.</summary>
internal static class ValueTooLong
{
    public static readonly Rule Descriptor = new("BHS156", "ValueTooLong", Severity.Error)
    {
        Reason = "Names and lines of data stand above the warning card, in menus, lists and search results: one that goes on for pages "
            + "pushes everything else away.",
        Bad = "aliases: [a name of 20,000 letters]",
        Good = "aliases: [trapped nerve]",
        Example = new(ExampleKind.Matter, "{{a name *29}}a name")
        {
            Bad = "aliases: [pulled muscle, torn muscle, {{a name *30}}]",
            Good = "aliases: [trapped nerve, leg nerve pain, pinched nerve]",
        },
    };

    public static Problem At(Location where, string name, int length, int longest) =>
        Descriptor.At(
            where,
            FormattableString.Invariant($"This text of `{name}` has {length:N0} characters; at most {longest} are allowed."),
            "Shorten it.");
}
