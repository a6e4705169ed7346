namespace BackHealthSite.BrowserTests.Hosting;

/// <summary>What a browser told the host in one request: path and query as sent, every header on a line of its own.</summary>
internal sealed record HostedRequest(string Method, string Target, string Headers, string Body)
{
    public override string ToString() => $"{Method} {Target}\n{Headers}\n{Body}";
}
