namespace BackHealthSite.Tests;

/// <summary>The site that the frozen library makes, built once for all who only look at it.</summary>
internal static class FrozenSite
{
    private static readonly Lazy<SiteBuild> Whole = new(() => TestSite.Frozen().Build());

    public static SiteBuild Build => Whole.Value;
}
