using System.Net;
using System.Net.Sockets;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Hosts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace BackHealthSite.Preview;

/// <summary>Serves the latest site on this machine only, with the headers that the site asks of its host.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    // An open page must not hold up the end.
    private static readonly TimeSpan Farewell = TimeSpan.FromMilliseconds(300);

    private readonly LatestSite latest;
    private readonly CancellationTokenSource stopping = new();
    private readonly WebApplication app;
    private readonly PreviewHosts hosts;
    private readonly ServedPath under;

    private PreviewServer(PreviewOptions options, LatestSite latest)
    {
        this.latest = latest;
        (hosts, under) = (options.Hosts, options.Under);
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Services.AddSingleton<IHostLifetime, NoLifetime>();
        app = builder.Build();
        app.Run(Answer);
    }

    public Uri Address => new(app.Urls.Single() + under.Value);

    public static async Task<PreviewServer> Start(PreviewOptions options, LatestSite latest)
    {
        var server = new PreviewServer(options, latest);
        try
        {
            await server.app.StartAsync();
            return server;
        }
        catch (Exception e) when (e is IOException or SocketException)
        {
            await server.DisposeAsync();
            var reason = e.InnerException is AddressInUseException ? "is taken, perhaps by another preview" : $"can't be used: {e.Message}";
            throw new WrongUseException($"Port {options.Port} {reason}. Choose another with --port.", e);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await stopping.CancelAsync();
        using var limit = new CancellationTokenSource(Farewell);
        await app.StopAsync(limit.Token);
        await app.DisposeAsync();
        stopping.Dispose();
    }

    private async Task Answer(HttpContext context)
    {
        foreach (var (name, value) in SecurityHeaders.All)
        {
            context.Response.Headers[name] = value;
        }

        context.Response.Headers.CacheControl = "no-store";
        using var closed = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping.Token);
        try
        {
            await Answer(context, closed.Token);
        }
        catch (OperationCanceledException) when (closed.IsCancellationRequested)
        {
            // The browser has gone, or the preview ends: nobody waits for the rest.
        }
    }

    private async Task Answer(HttpContext context, CancellationToken closed)
    {
        var request = context.Request;
        if (!hosts.Allow(request.Host, context.Connection.LocalPort))
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            context.Response.ContentType = "text/plain; charset=utf-8";
            await context.Response.WriteAsync(
                "The preview answers only under the names of this machine. Allow one more with --host.\n",
                closed);
            return;
        }

        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return;
        }

        var path = request.Path.HasValue ? request.Path.Value : "/";
        if (under.PlaceAt(path) is not { } place)
        {
            await Write(context, OutsideAnswer(path), closed);
            return;
        }

        if (place == PreviewAssets.Events && HttpMethods.IsGet(request.Method))
        {
            await ReloadStream.Write(context.Response, latest, closed);
            return;
        }

        var site = await latest.OtherThan(null, closed);
        var answer = OwnAnswer(place, site) ?? site.Answer(place);
        await Write(
            context,
            answer.ContentType == ContentTypes.Html ? answer with { Body = ReloadScript.AddTo(answer.Body.Span, site) } : answer,
            closed);
    }

    private async Task Write(HttpContext context, HostAnswer answer, CancellationToken closed)
    {
        context.Response.StatusCode = answer.Status;
        if (answer.Location is { } location)
        {
            context.Response.Headers.Location = new PathString(under.Of(location)).ToUriComponent() + context.Request.QueryString;
            return;
        }

        context.Response.ContentType = answer.ContentType;
        context.Response.ContentLength = answer.Body.Length;
        await context.Response.Body.WriteAsync(answer.Body, closed);
    }

    /// <summary>Nothing of the site lies outside of its path, as on its host; whoever comes there is shown the way.</summary>
    private HostAnswer OutsideAnswer(string path) => path is "/" || path + "/" == under.Value
        ? HostAnswer.LedTo("/")
        : HostAnswer.Page(StatusCodes.Status404NotFound, ProblemsPage.Outside(under));

    private static HostAnswer? OwnAnswer(string path, PreviewedSite site) =>
        path == PreviewAssets.Problems ? HostAnswer.Page(200, site.ProblemsPage)
        : PreviewAssets.At(path) is { } bytes ? new HostAnswer(200, ContentTypes.Of(path), bytes)
        : null;

    /// <summary>Leaves the signals of the process to the command: a host's own lifetime would take them and not end the preview.</summary>
    private sealed class NoLifetime : IHostLifetime
    {
        public Task WaitForStartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
