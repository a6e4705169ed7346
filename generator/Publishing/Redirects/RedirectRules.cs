using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Publishing.Redirects;

/// <summary>Judges every `redirectFrom` of the site once all published addresses are known.</summary>
internal static class RedirectRules
{
    public static IReadOnlyList<Problem> Check(IEnumerable<Redirect> redirects, IEnumerable<UrlPath> livePaths)
    {
        var map = new RedirectMap(redirects, livePaths);
        return
        [
            .. RedirectPathInvalid.Check(map),
            .. RedirectRepeated.Check(map),
            .. RedirectOntoLivePage.Check(map),
            .. RedirectLoop.Check(map),
            .. RedirectChain.Check(map),
            .. RedirectTargetMissing.Check(map),
        ];
    }
}
