using System.Collections.Concurrent;

namespace BackHealthSite.LinkChecking;

/// <summary>
/// Lets requests begin: few in all, fewer to one host, with a pause between, and none to a host that asked to be left alone.
/// </summary>
internal sealed class HostRateLimiter(RequestPolicy policy, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim places = new(policy.MostAtOnce);
    private readonly ConcurrentDictionary<string, HostGate> hosts = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Waits for a turn, to be given back after the answer; null where the host wants to be left alone for longer than we wait.
    /// </summary>
    public async Task<IDisposable?> Enter(string host, CancellationToken cancellation)
    {
        var gate = hosts.GetOrAdd(host, _ => new HostGate(policy));
        await gate.Places.WaitAsync(cancellation);
        try
        {
            while (gate.Wait(clock.GetUtcNow()) is var wait && wait > TimeSpan.Zero)
            {
                if (wait > policy.LongestWait)
                {
                    gate.Places.Release();
                    return null;
                }

                await Task.Delay(wait, clock, cancellation);
            }

            await places.WaitAsync(cancellation);
            return new Turn(gate.Places, places);
        }
        catch (OperationCanceledException)
        {
            gate.Places.Release();
            throw;
        }
    }

    /// <summary>Leaves a host alone for a time.</summary>
    public void Hold(string host, TimeSpan wait) => hosts.GetOrAdd(host, _ => new HostGate(policy)).Hold(clock.GetUtcNow() + wait);

    public void Dispose()
    {
        places.Dispose();
        foreach (var host in hosts.Values)
        {
            host.Dispose();
        }
    }

    private sealed class Turn(params SemaphoreSlim[] taken) : IDisposable
    {
        public void Dispose()
        {
            foreach (var place in taken)
            {
                place.Release();
            }
        }
    }
}

/// <summary>One host: how many may ask it at once, and from when on the next one may.</summary>
internal sealed class HostGate(RequestPolicy policy) : IDisposable
{
    private readonly Lock mutex = new();
    private DateTimeOffset next = DateTimeOffset.MinValue;

    public SemaphoreSlim Places { get; } = new(policy.MostPerHost);

    /// <summary>How long to wait before asking again whether to wait; zero begins a request.</summary>
    public TimeSpan Wait(DateTimeOffset now)
    {
        lock (mutex)
        {
            if (next > now)
            {
                return next - now;
            }

            next = now + policy.Pause;
            return TimeSpan.Zero;
        }
    }

    public void Hold(DateTimeOffset until)
    {
        lock (mutex)
        {
            next = until > next ? until : next;
        }
    }

    public void Dispose() => Places.Dispose();
}
