namespace BackHealthSite.Diagnostics;

/// <summary>What something was made from, part by part: two are equal where all their parts are.</summary>
internal sealed class Basis(params object?[] parts) : IEquatable<Basis>
{
    private readonly object?[] parts = parts;

    public bool Equals(Basis? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || parts.Length != other.parts.Length)
        {
            return false;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (!Equals(parts[i], other.parts[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Basis);

    public override int GetHashCode() => parts.Aggregate(0, HashCode.Combine);
}

/// <summary>Bytes as a part of a basis: equal where they are the same byte for byte.</summary>
internal sealed class ByteContent(ReadOnlyMemory<byte> bytes) : IEquatable<ByteContent>
{
    private readonly ReadOnlyMemory<byte> bytes = bytes;

    public bool Equals(ByteContent? other) => other is not null && bytes.Span.SequenceEqual(other.bytes.Span);

    public override bool Equals(object? obj) => Equals(obj as ByteContent);

    public override int GetHashCode() => bytes.Length;
}
