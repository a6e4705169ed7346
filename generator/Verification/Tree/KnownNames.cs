namespace BackHealthSite.Verification.Tree;

/// <summary>What belongs to a name, worked out once; a page with more names than HTML has is no reason to keep them all.</summary>
internal sealed class KnownNames<T>
{
    private const int MostKept = 1_000;

    private readonly Func<string, T> make;
    private readonly Dictionary<string, T> known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public KnownNames(Func<string, T> make)
    {
        this.make = make;
        lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public T Of(ReadOnlySpan<char> name)
    {
        if (lookup.TryGetValue(name, out var found))
        {
            return found;
        }

        var made = make(name.ToString());
        if (known.Count < MostKept)
        {
            lookup[name] = made;
        }

        return made;
    }
}
