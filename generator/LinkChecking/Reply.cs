namespace BackHealthSite.LinkChecking;

/// <summary>What one request brought.</summary>
internal abstract record Reply
{
    /// <summary>A server's answer, as far as it matters here.</summary>
    internal sealed record Answer(int Status) : Reply
    {
        /// <summary>Where a redirect leads; null without one, or where it cannot be read.</summary>
        public Uri? Location { get; init; }

        /// <summary>How long the server asks to be left alone.</summary>
        public TimeSpan? Wait { get; init; }
    }

    /// <summary>No answer, and whether it is worth asking again.</summary>
    internal sealed record Failure(LinkFinding Finding, bool MayPass) : Reply;
}
