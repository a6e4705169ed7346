using BackHealthSite.Checks;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Publishing.Redirects;

/// <summary>A rule about every `redirectFrom` of the site, judged once all published addresses are known.</summary>
internal abstract class RedirectRule : ISiteRule
{
    public abstract Rule Rule { get; }

    public IEnumerable<Problem> Check(PublishedSite site) => site.Redirects.IsEmpty
        ? []
        : Check(new RedirectMap(site.Redirects, PublishedRoutes.Of(site).Select(route => route.Path)));

    public abstract IEnumerable<Problem> Check(RedirectMap map);
}
