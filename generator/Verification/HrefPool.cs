using System.Collections.Concurrent;

namespace BackHealthSite.Verification;

/// <summary>Keeps one copy of each address that many pages link to; safe to share between threads.</summary>
internal sealed class HrefPool
{
    private readonly ConcurrentDictionary<string, string> known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public HrefPool() => lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();

    public string Shared(ReadOnlySpan<char> address)
    {
        if (lookup.TryGetValue(address, out var shared))
        {
            return shared;
        }

        var made = address.ToString();
        return known.GetOrAdd(made, made);
    }

    /// <summary>The address of an anchor: a path, `#` and the name.</summary>
    public string Shared(ReadOnlySpan<char> path, ReadOnlySpan<char> anchor)
    {
        const int usual = 256;
        var length = path.Length + 1 + anchor.Length;
        var address = length <= usual ? stackalloc char[usual] : new char[length];
        path.CopyTo(address);
        address[path.Length] = '#';
        anchor.CopyTo(address[(path.Length + 1)..]);
        return Shared(address[..length]);
    }
}
