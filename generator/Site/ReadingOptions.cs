using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;

namespace BackHealthSite.Site;

/// <summary>What reading needs besides the files.</summary>
/// <param name="BaseUrl">Where the site is served; null takes what the settings say.</param>
/// <param name="Registries">The registries that were read before.</param>
internal sealed record ReadingOptions(Uri? BaseUrl, RegistryMemory Registries)
{
    /// <summary>What was read before.</summary>
    public BuildMemory Memory { get; init; } = BuildMemory.None;
}
