using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>Whether it can be told which article leads to which.</summary>
internal static class Reach
{
    /// <summary>False where a file could not be read, which is reported already: it may lead to any article.</summary>
    public static bool IsKnown(PublishedSite site) => site.Unread.Count == 0;
}
