namespace BackHealthSite.LinkChecking;

/// <summary>What became of a link.</summary>
internal enum LinkState
{
    Works,

    /// <summary>It works, and its server says that the page has another address for good.</summary>
    Moved,

    /// <summary>Its page is certainly gone.</summary>
    Broken,

    /// <summary>A program cannot tell; a person can.</summary>
    Unknown,
}

/// <summary>What asking for an address has shown, and why it is so, in words that no server wrote.</summary>
internal sealed record LinkFinding(LinkState State, string Why)
{
    /// <summary>The address a moved page has now.</summary>
    public Uri? MovedTo { get; init; }

    /// <summary>True where the host has no address: certain only on a machine that reaches other hosts.</summary>
    public bool IsNameMissing { get; init; }

    public static LinkFinding Works { get; } = new(LinkState.Works, "");

    public static LinkFinding Broken(string why) => new(LinkState.Broken, why);

    public static LinkFinding Unknown(string why) => new(LinkState.Unknown, why);
}
