namespace BackHealthSite.Verification;

/// <summary>A 64-bit FNV-1a hash of an element's id: the same in every run, and 8 bytes where the id itself would take 60.</summary>
internal static class IdHash
{
    public static ulong Of(ReadOnlySpan<char> id)
    {
        var hash = 14695981039346656037UL;
        foreach (var c in id)
        {
            hash = (hash ^ c) * 1099511628211UL;
        }

        return hash;
    }
}
