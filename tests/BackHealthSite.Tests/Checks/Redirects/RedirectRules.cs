using BackHealthSite.Checks;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Tests.Checks.Redirects;

/// <summary>All rules about redirects, over redirects and live pages that a test names.</summary>
internal static class RedirectRules
{
    private static readonly IRedirectRule[] InOrder =
    [
        new RedirectPathInvalid(),
        new RedirectRepeated(),
        new RedirectOntoLivePage(),
        new RedirectLoop(),
        new RedirectChain(),
        new RedirectTargetMissing(),
    ];

    public static IReadOnlyList<Problem> Check(IEnumerable<Redirect> redirects, IEnumerable<UrlPath> livePaths)
    {
        var map = new RedirectMap(redirects, livePaths);
        return [.. InOrder.SelectMany(rule => rule.Check(map))];
    }
}
