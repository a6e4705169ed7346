namespace BackHealthSite.LinkChecking;

/// <summary>Asks for one address until it is clear what became of it, or until it has been asked often enough.</summary>
internal sealed class LinkAsker(RequestSender sender, RequestPolicy policy, TimeProvider clock)
{
    public async Task<LinkFinding> Ask(Uri address, CancellationToken cancellation)
    {
        var follower = new RedirectFollower(sender, policy);
        for (var tries = 1; ; tries++)
        {
            var (finding, mayPass, wasToldToWait) = await follower.Follow(address, cancellation);
            if (!mayPass || tries >= policy.Tries)
            {
                return finding;
            }

            // A host that named a time is held until then by the limiter.
            if (!wasToldToWait)
            {
                await Task.Delay(BackOffAfter(tries), clock, cancellation);
            }
        }
    }

    /// <summary>
    /// Twice as long each time, a random half of it taken off, so that many addresses of one host do not come back at once.
    /// </summary>
    private TimeSpan BackOffAfter(int tries) => policy.BackOff * Math.Pow(2, tries - 1) * (1 - (policy.Jitter() / 2));
}
