using BackHealthSite.Diagnostics;

namespace BackHealthSite.Content;

/// <summary>An old address of a page and where it leads now; the place is where the author wrote the old one.</summary>
internal sealed record Redirect(UrlPath From, UrlPath To, Location Where);
