namespace BackHealthSite.Diagnostics;

/// <summary>A rule that the publisher of a site gave another level, and why.</summary>
/// <param name="Rule">The rule, an editorial one.</param>
/// <param name="Severity">Its level on this site; null where it is switched off.</param>
/// <param name="Reason">Why, in the publisher's words.</param>
public sealed record RuleLevel(Rule Rule, Severity? Severity, string Reason);
