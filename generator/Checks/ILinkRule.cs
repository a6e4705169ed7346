using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A rule that judges one link of a published page.</summary>
internal interface ILinkRule
{
    /// <summary>What is wrong with the link, or null.</summary>
    Problem? Judge(ResolvedLink link, PublishedSite site);
}
