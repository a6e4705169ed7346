using BackHealthSite.Diagnostics;

namespace BackHealthSite.Caching;

/// <summary>What a step said of a page.</summary>
internal sealed record Outcome(BuildStep Step, object Value);
