using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Verification.Rules;

namespace BackHealthSite.Verification;

/// <summary>Judges every link of the built site once all pages and files are known, each broken address once.</summary>
internal static class SiteLinkVerifier
{
    /// <param name="pages">All pages, redirects included.</param>
    /// <param name="files">Every other file of the site, such as <c>/assets/site.HASH.css</c>.</param>
    public static IReadOnlyList<Problem> Verify(IReadOnlyList<VerifiedPage> pages, IEnumerable<UrlPath> files)
    {
        var site = BuiltSite.Of(pages, files);
        var causes = new Dictionary<LinkFault, BrokenLink>();
        var judged = new Dictionary<string, Rule?>(ReferenceEqualityComparer.Instance);
        foreach (var page in pages)
        {
            var targets = page.Links.Targets;
            for (var i = 0; i < targets.Count; i++)
            {
                if (!judged.TryGetValue(targets[i], out var broken))
                {
                    broken = site.RuleBrokenBy(targets[i]);
                    judged.Add(targets[i], broken);
                }

                if (broken is not null)
                {
                    Count(causes, new LinkFault(broken, targets[i]), page);
                }
            }

            foreach (var fault in page.Links.Faults)
            {
                Count(causes, fault, page);
            }
        }

        return [.. causes.Select(cause => ProblemOf(cause.Key, cause.Value, site)).Order(Problem.ReadingOrder)];
    }

    private static void Count(Dictionary<LinkFault, BrokenLink> causes, LinkFault fault, VerifiedPage page)
    {
        if (!causes.TryGetValue(fault, out var link))
        {
            causes.Add(fault, new BrokenLink(page, 1));
            return;
        }

        causes[fault] = new BrokenLink(IsEarlier(page, link.First) ? page : link.First, link.Pages + 1);
    }

    private static Problem ProblemOf(LinkFault fault, BrokenLink link, BuiltSite site)
    {
        if (fault.Rule == BuiltAnchorBroken.Descriptor)
        {
            return BuiltAnchorBroken.To(fault.Address, link);
        }

        return fault.Rule == LinkEscapesBase.Descriptor
            ? LinkEscapesBase.To(fault.Address, link)
            : BuiltLinkBroken.To(fault.Address, link, site.HasWithSlash(fault.Address));
    }

    private static bool IsEarlier(VerifiedPage page, VerifiedPage other)
    {
        var byPath = string.CompareOrdinal(page.Where.Path, other.Where.Path);
        return byPath != 0 ? byPath < 0 : page.Url.CompareTo(other.Url) < 0;
    }
}
