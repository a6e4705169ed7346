using BackHealthSite.Publishing;

namespace BackHealthSite;

/// <summary>A site whose pages are rendered, verified and handed on; what `PostProcess` hands to `Output`.</summary>
public sealed record FinishedSite
{
    internal FinishedSite(AssembledSite assembled, FinishedPages? pages) => (Assembled, Pages) = (assembled, pages);

    internal AssembledSite Assembled { get; }

    /// <summary>Null where the sources have errors, so that no page was rendered.</summary>
    internal FinishedPages? Pages { get; }
}
