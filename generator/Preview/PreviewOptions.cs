namespace BackHealthSite.Preview;

/// <summary>What a user asked of `preview`. Port 0 takes any that is free.</summary>
internal sealed record PreviewOptions(string Input, int Port, DateOnly Today);
