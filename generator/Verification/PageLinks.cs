using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification;

/// <summary>Where one page leads and where it can be entered, small enough to keep for every page of a large site.</summary>
/// <param name="Targets">Distinct places on the site, such as <c>/path/#anchor</c>, without the base path, shared between pages.</param>
/// <param name="IdHashes">The ids of its elements; see <see cref="IdHash"/>.</param>
/// <param name="Faults">Addresses that are wrong whatever the rest of the site holds.</param>
internal sealed record PageLinks(IReadOnlyList<string> Targets, ulong[] IdHashes, IReadOnlyList<LinkFault> Faults);

/// <summary>An address that breaks a link rule by itself.</summary>
internal sealed record LinkFault(Rule Rule, string Address);
