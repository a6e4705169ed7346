using BackHealthSite.Diagnostics;

namespace BackHealthSite.Tests.Caching;

/// <summary>Two bases are equal, and have the same digest, where all their parts are the same.</summary>
public sealed class BasisTests
{
    private static readonly Basis[] Different =
    [
        new(),
        new((object?)null),
        new(""),
        new("", ""),
        new("ab"),
        new("a", "b"),
        new("b", "a"),
        new("1"),
        new(1),
        new(true),
        new(new Basis("ab")),
        new(new Basis("a"), "b"),
        new(new ByteContent("ab"u8.ToArray())),
        new(new ByteContent("a"u8.ToArray()), "b"),
        new(BuildStep.Page, "ab"),
        new(BuildStep.Judgement, "ab"),
    ];

    [Fact]
    public void Different_parts_are_told_apart()
    {
        foreach (var (i, first) in Different.Index())
        {
            foreach (var second in Different[(i + 1)..])
            {
                Assert.NotEqual(first, second);
                Assert.False(first.Digest.SequenceEqual(second.Digest));
            }
        }
    }

    [Fact]
    public void The_same_parts_have_the_same_digest()
    {
        Assert.Equal(new Basis("a", 1, null), new Basis("a", 1, null));
        Assert.Equal(new Basis("a", 1, null).Digest, new Basis("a", 1, null).Digest);
        Assert.Equal("1ca5d943", Convert.ToHexStringLower(new Basis("a", 1, null).Digest[..4]));
    }

    [Fact]
    public void What_has_no_digest_is_a_bug() => Assert.Throws<InvalidOperationException>(() => new Basis(new object()).Digest.Length);
}
