using Microsoft.AspNetCore.Http;

namespace BackHealthSite.Preview;

/// <summary>
/// Tells a browser the version of the site, and each new one, while the page is open (server-sent events, HTML standard).
/// </summary>
internal static class ReloadStream
{
    public static async Task Write(HttpResponse response, LatestSite latest, CancellationToken closed)
    {
        response.ContentType = "text/event-stream";
        await response.WriteAsync("retry: 500\n\n", closed);
        await response.Body.FlushAsync(closed);
        for (string? told = null; ;)
        {
            told = (await latest.OtherThan(told, closed)).Version;
            await response.WriteAsync($"data: {told}\n\n", closed);
            await response.Body.FlushAsync(closed);
        }
    }
}
