using System.Collections.Concurrent;

namespace BackHealthSite.BrowserTests.Visits;

/// <summary>Visits that are made once each, when the first test asks what they saw.</summary>
internal sealed class Kept<TSeen>(Func<string, Task<TSeen>> visit)
{
    private readonly ConcurrentDictionary<string, Lazy<Task<TSeen>>> visits = new(StringComparer.Ordinal);

    public Task<TSeen> OfAsync(string page) => visits.GetOrAdd(page, name => new(() => visit(name))).Value;
}

/// <summary>Keeps what a measure saw, or how it failed: a visit goes on, and only the tests that ask for this measure fail.</summary>
internal static class Outcome
{
    public static async Task<Task<T>> OfAsync<T>(Func<Task<T>> measure)
    {
        var outcome = measure();
        await Task.WhenAny(outcome);
        return outcome;
    }
}
