using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification;

/// <summary>A page whose bytes have been read: its problems, and the little that link checking still needs of it.</summary>
internal sealed record VerifiedPage(UrlPath Url, PageKind Kind, Location Where, PageLinks Links)
{
    public required IReadOnlyList<Problem> Problems { get; init; }
}
