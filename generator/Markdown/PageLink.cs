using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>Where a link leads, told from its spelling alone.</summary>
internal abstract record LinkTarget
{
    /// <summary>`xref:id` or `xref:id#anchor`.</summary>
    internal sealed record Xref(string Id, string? Anchor) : LinkTarget;

    /// <summary>A path to another Markdown file, relative to the page's own, resolved to a path under the input folder.</summary>
    internal sealed record File(string Path, string? Anchor) : LinkTarget;

    /// <summary>A place on the site, such as `/a-to-z/`.</summary>
    internal sealed record Site(UrlPath Path, string? Anchor) : LinkTarget;

    /// <summary>A heading of the same page.</summary>
    internal sealed record SamePage(string Anchor) : LinkTarget;

    /// <summary>Another site, a mail address or a telephone number.</summary>
    internal sealed record External(string Address) : LinkTarget
    {
        /// <summary>The address read; null for one that is none of the web, such as a telephone number.</summary>
        public Uri? Web { get; } = WebAddress.Read(Address);
    }

    /// <summary>An address that must not be published.</summary>
    internal sealed record Refused(string Address, string Reason) : LinkTarget;
}

/// <summary>A link as the author wrote it: its target, its words, the place of its address.</summary>
internal sealed record PageLink(LinkTarget Target, string Text, Location Where)
{
    /// <summary>The place of the whole link.</summary>
    public required TextSpan Whole { get; init; }

    /// <summary>Where the whole of it begins in the source.</summary>
    public int Offset => Whole.Start;

    /// <summary>The address as it is written.</summary>
    public required string Address { get; init; }

    /// <summary>True for an address in angle brackets, whose words it is.</summary>
    public bool ShowsAddress { get; init; }

    /// <summary>The words in quotes behind the address, which are not published.</summary>
    public string Title { get; init; } = "";
}

/// <summary>A picture as the author placed it: the target and the place of its address, its words, and the place of the whole.</summary>
internal sealed record PageImage(LinkTarget Target, Location AddressWhere, string Alt, Location Where)
{
    /// <summary>Where it begins in the source.</summary>
    public int Offset => Where.Span.Start;

    /// <summary>The address as it is written.</summary>
    public required string Address { get; init; }

    /// <summary>The words in quotes behind the address, which are not published.</summary>
    public string Title { get; init; } = "";
}
