namespace BackHealthSite.Verification;

/// <summary>Compares stretches of letters by what they say, wherever they lie.</summary>
internal sealed class SameLetters : IEqualityComparer<ReadOnlyMemory<char>>
{
    public static readonly SameLetters Comparer = new();

    public bool Equals(ReadOnlyMemory<char> x, ReadOnlyMemory<char> y) => x.Span.SequenceEqual(y.Span);

    public int GetHashCode(ReadOnlyMemory<char> obj) => string.GetHashCode(obj.Span, StringComparison.Ordinal);
}
