using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Logging;

namespace BackHealthSite.BrowserTests.Hosting;

/// <summary>A host for static files on this machine: clean addresses under one folder, its own page for what is missing.</summary>
internal sealed class StaticHost : IAsyncDisposable
{
    public const string BasePath = "/a/b/";

    /// <summary>A page of the host without words, which no site has.</summary>
    private const string EmptyPage = "empty-page";

    private readonly WebApplication application;
    private readonly ConcurrentQueue<HostedRequest> requests = new();
    private BuiltSite? site;
    private HostHeaders headers = HostHeaders.None;
    private HostRedirects redirects = HostRedirects.None;

    private StaticHost(WebApplication application) => this.application = application;

    public Uri BaseUrl => new(new Uri(application.Urls.Single()), BasePath);

    /// <summary>
    /// Where a window waits: a page with the policies of the site, because a browser starts a new process wherever those of openers change.
    /// </summary>
    public Uri Empty => new(BaseUrl, EmptyPage);

    /// <summary>Every request so far, from every test.</summary>
    public IReadOnlyList<HostedRequest> Requests => [.. requests];

    /// <summary>Starts on a free port; the site comes later, because it has to know the address.</summary>
    public static async Task<StaticHost> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var host = new StaticHost(builder.Build());
        host.application.Run(host.AnswerAsync);
        await host.application.StartAsync();
        return host;
    }

    public void Serve(BuiltSite built)
    {
        headers = HostHeaders.Read(built.Files["_headers"]);
        redirects = HostRedirects.Read(built.Files["_redirects"]);
        site = built;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        await RecordAsync(context.Request);
        var path = context.Request.Path.Value ?? "";
        foreach (var (name, value) in headers.For(path))
        {
            context.Response.Headers[name] = value;
        }

        if (site is null || !path.StartsWith(BasePath, StringComparison.Ordinal))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        if (redirects.From(path) is { } target)
        {
            context.Response.Redirect(target, permanent: true);
            return;
        }

        await AnswerAsync(context.Response, site, path[BasePath.Length..]);
    }

    private static Task AnswerAsync(HttpResponse response, BuiltSite site, string path)
    {
        if (path == EmptyPage)
        {
            return SendAsync(response, ContentTypes.Of("404.html")!, "<!doctype html><title>Nothing</title>"u8.ToArray());
        }

        var file = path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path;
        if (ContentTypes.Of(file) is { } type && site.Files.TryGetValue(file, out var bytes))
        {
            return SendAsync(response, type, bytes);
        }

        if (site.Files.ContainsKey(file + "/index.html"))
        {
            response.Redirect(BasePath + path + "/", permanent: true);
            return Task.CompletedTask;
        }

        response.StatusCode = StatusCodes.Status404NotFound;
        return SendAsync(response, ContentTypes.Of("404.html")!, site.Files["404.html"]);
    }

    private static Task SendAsync(HttpResponse response, string type, ReadOnlyMemory<byte> bytes)
    {
        response.ContentType = type;
        response.ContentLength = bytes.Length;
        return response.Body.WriteAsync(bytes).AsTask();
    }

    private async Task RecordAsync(HttpRequest request)
    {
        using var body = new StreamReader(request.Body);
        var sent = request.Headers.Select(header => $"{header.Key}: {header.Value}");
        var target = request.GetEncodedPathAndQuery();
        requests.Enqueue(new HostedRequest(request.Method, target, string.Join('\n', sent), await body.ReadToEndAsync()));
    }
}
