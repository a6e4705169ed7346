using System.Net;
using BackHealthSite.LinkChecking;

namespace BackHealthSite.Tests.LinkChecking;

/// <summary>Links come from strangers: none may reach what only this machine can.</summary>
public sealed class PublicNetworksTests
{
    [Theory]
    [InlineData("0.0.0.0")]
    [InlineData("10.1.2.3")]
    [InlineData("100.64.0.1")]
    [InlineData("127.0.0.1")]
    [InlineData("127.9.9.9")]
    [InlineData("169.254.169.254")]
    [InlineData("172.16.0.1")]
    [InlineData("172.31.255.255")]
    [InlineData("192.168.0.1")]
    [InlineData("198.18.0.1")]
    [InlineData("224.0.0.1")]
    [InlineData("255.255.255.255")]
    [InlineData("::")]
    [InlineData("::1")]
    [InlineData("::ffff:127.0.0.1")]
    [InlineData("::ffff:10.0.0.1")]
    [InlineData("64:ff9b::7f00:1")]
    [InlineData("fe80::1")]
    [InlineData("fc00::1")]
    [InlineData("fd00:ec2::254")]
    [InlineData("ff02::1")]
    [InlineData("2001:db8::1")]
    [InlineData("2002:7f00:1::")]
    public void Addresses_of_machines_and_private_networks_are_told(string address) =>
        Assert.False(PublicNetworks.Hold(IPAddress.Parse(address)));

    [Theory]
    [InlineData("8.8.8.8")]
    [InlineData("100.63.255.255")]
    [InlineData("172.32.0.1")]
    [InlineData("192.167.1.1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("2606:4700::1111")]
    [InlineData("2a00:1450:4001::1")]
    public void Public_addresses_are_told(string address) => Assert.True(PublicNetworks.Hold(IPAddress.Parse(address)));

    [Theory]
    [InlineData("http://127.0.0.1/")]
    [InlineData("http://2130706433/")]
    [InlineData("http://0x7f.1/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[::ffff:7f00:1]/")]
    [InlineData("http://localhost/")]
    [InlineData("http://LOCALHOST./")]
    [InlineData("http://a.localhost/")]
    [InlineData("http://169.254.169.254/latest/meta-data/")]
    public async Task A_link_that_names_a_private_host_is_broken_and_never_asked(string address)
    {
        var connector = new WebConnector((_, _) => throw new InvalidOperationException("Nothing may be looked up."), PublicNetworks.Hold);
        var finding = await new LinkRun(connector).Ask(WebLink.Asked(address)!);
        Assert.Equal(LinkFinding.Broken("it names a host that only one machine or network can reach"), finding);
    }

    [Fact]
    public async Task A_name_that_means_a_private_host_is_not_connected_to()
    {
        await using var server = await LocalServer.With(("/", 200, []));
        var connector = server.Connector with { MayBeAsked = PublicNetworks.Hold };
        var finding = await new LinkRun(connector).Ask(server.At("/"));
        Assert.Equal(LinkFinding.Unknown("its host, or one it leads to, is not on the public internet"), finding);
        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("http://inside.test:PORT/")]
    [InlineData("http://127.0.0.2:PORT/")]
    [InlineData("http://[::ffff:127.0.0.2]:PORT/")]
    public async Task A_redirect_to_a_private_host_is_not_followed(string target)
    {
        var port = 0;
        await using var server = await LocalServer.Start(context =>
        {
            context.Response.StatusCode = 301;
            context.Response.Headers.Location = target.Replace("PORT", $"{port}", StringComparison.Ordinal);
            return Task.CompletedTask;
        });
        port = server.Port;

        // Of all hosts, only 127.0.0.1 stands for the public internet here.
        var connector = new WebConnector(
            (host, _) => Task.FromResult<IPAddress[]>([IPAddress.Parse(host == "inside.test" ? "127.0.0.2" : "127.0.0.1")]),
            address => address.Equals(IPAddress.Loopback));
        Assert.Equal(LinkState.Unknown, (await new LinkRun(connector).Ask(server.At("/"))).State);
        Assert.Single(server.Requests);
    }

    [Fact]
    public void Only_the_public_internet_is_asked_unless_a_test_says_otherwise()
    {
        Assert.False(WebConnector.Public.MayBeAsked(IPAddress.Loopback));
        using var handler = WebConnector.Public.Handler();
        Assert.False(handler.UseProxy);
        Assert.False(handler.UseCookies);
        Assert.False(handler.AllowAutoRedirect);
    }
}
