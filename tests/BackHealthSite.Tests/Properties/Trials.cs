using CsCheck;

namespace BackHealthSite.Tests.Properties;

/// <summary>How often a property is tried: every night, and in every run.</summary>
internal readonly record struct Times(int Full, int Sample);

/// <summary>
/// Tries a property with cases that nobody thought of. In every run they are the same ones, so that no change waits for the luck of the
/// draw; those of each night are new, and what they find becomes a test.
/// </summary>
internal static class Trials
{
    private const string Seed = "51yvd_umbWU5";

    public static void Try<T>(this Gen<T> cases, Action<T> holds, Times times, Func<T, string>? print = null)
    {
        if (Sampling.IsFull)
        {
            cases.Sample(holds, iter: times.Full, print: print);
            return;
        }

        foreach (var one in cases.Array[times.Sample].Single(_ => true, Seed))
        {
            if (Record.Exception(() => holds(one)) is { } fault)
            {
                Assert.Fail($"{(print is null ? $"{one}" : print(one))}\n{fault}");
            }
        }
    }

    public static void Try<T1, T2>(this Gen<(T1, T2)> cases, Action<T1, T2> holds, Times times, Func<(T1, T2), string>? print = null) =>
        cases.Try(one => holds(one.Item1, one.Item2), times, print);

    public static void Try<T1, T2, T3>(
        this Gen<(T1, T2, T3)> cases,
        Action<T1, T2, T3> holds,
        Times times,
        Func<(T1, T2, T3), string>? print = null) =>
        cases.Try(one => holds(one.Item1, one.Item2, one.Item3), times, print);
}
