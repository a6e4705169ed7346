namespace BackHealthSite.Diagnostics;

/// <summary>Makes the problem of a rule that is broken.</summary>
public static class RuleBreach
{
    /// <summary>A problem of a rule at a place, with what is wrong and what to do about it.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="where">The stretch of the source.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="fix">What to do.</param>
    public static Problem At(this Rule rule, Location where, string message, string fix)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return new(rule, rule.Severity, where, message, fix);
    }
}
