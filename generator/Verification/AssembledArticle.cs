using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification;

/// <summary>An article as the site was assembled from its source, before anything was rendered.</summary>
internal sealed record AssembledArticle(UrlPath Url, Location Where);
