namespace BackHealthSite.Commands;

/// <summary>What the process tells its caller; a contract.</summary>
internal static class ExitCodes
{
    public const int Clean = 0;

    /// <summary>Problems at error level; nothing was published.</summary>
    public const int Problems = 1;

    /// <summary>A bad option, no input, or an output that cannot be used.</summary>
    public const int WrongUse = 2;

    /// <summary>A bug in the generator (sysexits.h, EX_SOFTWARE).</summary>
    public const int Bug = 70;

    /// <summary>Stopped because its terminal has gone (128 + SIGHUP).</summary>
    public const int HungUp = 129;

    /// <summary>Stopped by Ctrl+C (128 + SIGINT).</summary>
    public const int Cancelled = 130;

    /// <summary>Stopped by another program, such as one that runs jobs (128 + SIGTERM).</summary>
    public const int Terminated = 143;
}
