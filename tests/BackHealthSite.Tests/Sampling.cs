namespace BackHealthSite.Tests;

/// <summary>
/// How often a property is tried: a sample in every run, the full number in the nightly one, which sets BACKHEALTH_FULL=1.
/// </summary>
internal static class Sampling
{
    public static bool IsFull { get; } = Environment.GetEnvironmentVariable("BACKHEALTH_FULL") == "1";

    public static int Of(int full, int sample) => IsFull ? full : sample;
}
