namespace BackHealthSite.LinkChecking;

/// <summary>How politely, how patiently and under which name other people's servers are asked.</summary>
internal sealed record RequestPolicy
{
    /// <summary>Requests under way at once, all hosts together.</summary>
    public int MostAtOnce { get; init; } = 8;

    /// <summary>Requests under way at once to one host.</summary>
    public int MostPerHost { get; init; } = 2;

    /// <summary>Between the beginnings of two requests to one host.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>For the headers of one answer to arrive.</summary>
    public TimeSpan Timeout { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The longest wait that a server may ask for; one that wants more is left alone until the next run.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>How often an address is asked for that is not answered or not now.</summary>
    public int Tries { get; init; } = 3;

    /// <summary>Before the second try; twice that before the third.</summary>
    public TimeSpan BackOff { get; init; } = TimeSpan.FromSeconds(4);

    public int MostRedirects { get; init; } = 10;

    /// <summary>A number from 0 to 1 that keeps tries apart.</summary>
    public Func<double> Jitter { get; init; } = Random.Shared.NextDouble;

    /// <summary>Tells whoever runs a server what asks and where to complain.</summary>
    public string UserAgent { get; init; } = "BackHealthSite-link-check/1.0";

    public static string UserAgentOf(Uri? repository) =>
        repository is null ? "BackHealthSite-link-check/1.0" : $"BackHealthSite-link-check/1.0 (+{repository.AbsoluteUri})";
}
