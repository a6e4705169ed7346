using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using BackHealthSite.LinkChecking;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace BackHealthSite.Tests.LinkChecking;

/// <summary>A server on this machine that stands for every host of the web and answers as a test wants.</summary>
internal sealed class LocalServer : IAsyncDisposable
{
    private readonly WebApplication app;

    private LocalServer(Func<HttpContext, Task> answer, X509Certificate2? certificate)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost
            .UseKestrelCore()
            .UseKestrelHttpsConfiguration()
            .ConfigureKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0, listen =>
            {
                if (certificate is not null)
                {
                    listen.UseHttps(certificate);
                }
            }));
        app = builder.Build();
        app.Run(async context =>
        {
            Requests.Enqueue(
                new Asked(
                    context.Request.Method,
                    context.Request.Host.Host,
                    Target(context),
                    context.Request.Headers.ToDictionary(header => header.Key, header => header.Value.ToString())));
            await answer(context);
        });
    }

    public ConcurrentQueue<Asked> Requests { get; } = [];

    /// <summary>The requests as `METHOD target`, in the order in which they came.</summary>
    public IEnumerable<string> Lines => Requests.Select(request => $"{request.Method} {request.Target}");

    public int Port => new Uri(app.Urls.Single()).Port;

    /// <summary>Reaches this server under every name but those that end in `.missing`, which do not exist.</summary>
    public WebConnector Connector { get; } = new(Resolve, _ => true);

    public static Task<LocalServer> Start(Func<HttpContext, Task> answer) => Start(answer, null);

    public static Task<LocalServer> StartSecure(Func<HttpContext, Task> answer, X509Certificate2 certificate) => Start(answer, certificate);

    /// <summary>Answers with the status, and the other headers, that a path has in a table.</summary>
    public static Task<LocalServer> With(params (string Path, int Status, string[] Headers)[] answers) => Start(context =>
    {
        var (_, status, headers) = answers.FirstOrDefault(answer => answer.Path == Target(context), ("", 404, []));
        context.Response.StatusCode = status;
        foreach (var header in headers)
        {
            var colon = header.IndexOf(':', StringComparison.Ordinal);
            context.Response.Headers[header[..colon]] = header[(colon + 1)..].Trim();
        }

        return Task.CompletedTask;
    });

    public Uri At(string path, string host = "one.test") => new($"http://{host}:{Port}{path}");

    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));
        await app.StopAsync(now.Token);
        await app.DisposeAsync();
    }

    private static async Task<LocalServer> Start(Func<HttpContext, Task> answer, X509Certificate2? certificate)
    {
        var server = new LocalServer(answer, certificate);
        await server.app.StartAsync();
        return server;
    }

    private static string Target(HttpContext context) =>
        context.Features.GetRequiredFeature<IHttpRequestFeature>().RawTarget;

    private static Task<IPAddress[]> Resolve(string host, CancellationToken cancellation) =>
        host.EndsWith(".missing", StringComparison.Ordinal)
            ? Task.FromException<IPAddress[]>(new SocketException((int)SocketError.HostNotFound))
            : Task.FromResult<IPAddress[]>([IPAddress.Loopback]);
}

/// <summary>One request as the server saw it.</summary>
internal sealed record Asked(string Method, string Host, string Target, IReadOnlyDictionary<string, string> Headers);
