using BackHealthSite.Diagnostics;

namespace BackHealthSite.Reporting;

/// <summary>A line that says which rule has another level on this site, and why.</summary>
internal static class LevelLine
{
    public static string Of(RuleLevel level)
    {
        var now = level.Severity switch
        {
            null => "off",
            Severity.Error => "an error",
            _ => "a warning",
        };
        return PrintableText.OfLine($"{level.Rule.Id} {level.Rule.Name} is {now}: {level.Reason}");
    }
}
