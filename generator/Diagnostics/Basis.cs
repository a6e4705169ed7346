using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace BackHealthSite.Diagnostics;

/// <summary>What something was made from, part by part: two are equal where all their parts are.</summary>
internal sealed class Basis(params object?[] parts) : IEquatable<Basis>
{
    private readonly object?[] parts = parts;
    private byte[]? digest;

    /// <summary>
    /// The SHA-256 of all parts, the same in every run. Each is nothing, a word, a number, a choice or a basis itself, or has one.
    /// </summary>
    public ReadOnlySpan<byte> Digest => digest ??= Sum();

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

    private byte[] Sum()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in parts)
        {
            Append(hash, part);
        }

        return hash.GetHashAndReset();
    }

    /// <summary>Each part tells its kind and how long it is, so that no two rows of parts read alike.</summary>
    private static void Append(IncrementalHash hash, object? part)
    {
        switch (part)
        {
            case Basis basis:
                hash.AppendData("basis"u8);
                hash.AppendData(basis.Digest);
                break;
            case IMadeFrom made:
                Append(hash, made.Basis);
                break;
            case ByteContent content:
                hash.AppendData("bytes"u8);
                hash.AppendData(content.Digest);
                break;
            case null or string or bool or int or Enum:
                var text = Convert.ToString(part, CultureInfo.InvariantCulture) ?? "";
                ReadOnlySpan<int> kind = [(int)Convert.GetTypeCode(part), text.Length];
                hash.AppendData(MemoryMarshal.AsBytes(kind));
                hash.AppendData(MemoryMarshal.AsBytes(text.AsSpan()));
                break;
            default:
                throw new InvalidOperationException($"A {part.GetType().Name} has no digest.");
        }
    }
}

/// <summary>Something that says what it was made from, so that it can be a part of a basis.</summary>
internal interface IMadeFrom
{
    Basis Basis { get; }
}

/// <summary>Bytes as a part of a basis: equal where they are the same byte for byte.</summary>
internal sealed class ByteContent(ReadOnlyMemory<byte> bytes) : IEquatable<ByteContent>
{
    private readonly ReadOnlyMemory<byte> bytes = bytes;

    public byte[] Digest => SHA256.HashData(bytes.Span);

    public bool Equals(ByteContent? other) => other is not null && bytes.Span.SequenceEqual(other.bytes.Span);

    public override bool Equals(object? obj) => Equals(obj as ByteContent);

    public override int GetHashCode() => bytes.Length;
}
