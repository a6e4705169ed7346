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
}
