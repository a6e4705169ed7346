using BackHealthSite.Content;
using BackHealthSite.Markdown;

namespace BackHealthSite.Site;

/// <summary>Where a link of an author leads once the whole site is known.</summary>
internal abstract record Destination
{
    /// <summary>A page that an author wrote.</summary>
    internal sealed record Page(ParsedPage Parsed, string? Anchor) : Destination;

    /// <summary>A page or file that the generator makes.</summary>
    internal sealed record Generated(UrlPath Url, string? Anchor) : Destination;

    /// <summary>An address outside the site.</summary>
    internal sealed record Elsewhere(string Address) : Destination;

    /// <summary>A draft, which is not published.</summary>
    internal sealed record Draft(string Name) : Destination;

    /// <summary>Nothing of that name; the candidates are what it may have meant.</summary>
    internal sealed record Missing(string Name, IEnumerable<string> Candidates) : Destination;

    /// <summary>A file that is there but could not be read, which is a problem of its own.</summary>
    internal sealed record Unread : Destination;

    /// <summary>An address that must not be published.</summary>
    internal sealed record Refused(string Address, string Reason) : Destination;
}
