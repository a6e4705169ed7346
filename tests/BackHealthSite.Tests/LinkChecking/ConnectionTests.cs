using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using BackHealthSite.LinkChecking;

namespace BackHealthSite.Tests.LinkChecking;

/// <summary>Names that are not known and servers that are not who they say.</summary>
[Trait("Takes", "long")]
public sealed class ConnectionTests
{
    [Fact]
    public async Task A_host_that_does_not_exist_is_broken_once_another_has_answered()
    {
        await using var server = await LocalServer.With(("/", 200, []));
        var report = await new LinkRun(server.Connector).Check(server.At("/"), server.At("/", "old.missing"));
        var broken = Assert.Single(report.In(LinkState.Broken));
        Assert.Equal("its host does not exist", broken.Known.Finding.Why);
    }

    [Fact]
    public async Task On_a_machine_that_is_cut_off_no_host_is_called_missing()
    {
        await using var server = await LocalServer.With();
        var finding = await new LinkRun(server.Connector).Ask(server.At("/", "old.missing"));
        Assert.Equal("no server could be reached; this machine may be cut off", finding.Why);
        Assert.Equal(LinkState.Unknown, finding.State);
    }

    [Fact]
    public async Task A_name_that_cannot_be_looked_up_now_is_unknown()
    {
        var connector = new WebConnector((_, _) => throw new SocketException((int)SocketError.TryAgain), _ => true);
        Assert.Equal(LinkState.Unknown, (await new LinkRun(connector).Ask(new Uri("http://one.test/"))).State);
    }

    [Fact]
    public async Task A_server_that_cannot_prove_who_it_is_is_unknown()
    {
        using var key = RSA.Create(2048);
        var request = new CertificateRequest("CN=another.test", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
        using var certificate = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(1));
        await using var server = await LocalServer.StartSecure(_ => Task.CompletedTask, certificate);
        var finding = await new LinkRun(server.Connector).Ask(new Uri($"https://one.test:{server.Port}/"));
        Assert.Equal(LinkFinding.Unknown("its server can't prove who it is (TLS)"), finding);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_server_that_speaks_no_HTTP_is_unknown()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var speaking = Speak(listener, end.Token);
        var connector = new WebConnector((_, _) => Task.FromResult<IPAddress[]>([IPAddress.Loopback]), _ => true);
        var port = ((IPEndPoint)listener.LocalEndpoint).Port;
        Assert.Equal(
            LinkFinding.Unknown("the connection broke off"),
            await new LinkRun(connector).Ask(new Uri($"http://one.test:{port}/")));
        await end.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => speaking);
    }

    private static async Task Speak(TcpListener listener, CancellationToken cancellation)
    {
        while (true)
        {
            using var client = await listener.AcceptTcpClientAsync(cancellation);
            try
            {
                await client.GetStream().WriteAsync("220 mail.test ESMTP\r\n"u8.ToArray(), cancellation);
            }
            catch (IOException)
            {
                // Who asked has gone already.
            }
        }
    }
}
