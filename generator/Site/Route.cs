using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Site;

/// <summary>An address at which something is written, and the source it comes from; null for what the generator adds itself.</summary>
internal sealed record Route(UrlPath Path, Location? Where);
