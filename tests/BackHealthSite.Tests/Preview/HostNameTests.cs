using System.Net;
using BackHealthSite.Preview;
using Microsoft.AspNetCore.Http;

namespace BackHealthSite.Tests.Preview;

/// <summary>The preview answers under the names of this machine only, whatever it is asked for.</summary>
public sealed class HostNameTests(ServingTests.Fixture fixture) : IClassFixture<ServingTests.Fixture>
{
    private readonly RunningPreview preview = fixture.Preview;

    [Theory]
    [InlineData("/")]
    [InlineData("/causes")]
    [InlineData("/old.html")]
    [InlineData("/nothing/")]
    [InlineData("/search/")]
    [InlineData("/_preview/problems")]
    [InlineData("/_preview/problems.css")]
    [InlineData("/_preview/reload.js")]
    [InlineData("/_preview/events")]
    public async Task Under_another_name_no_path_is_answered(string path)
    {
        var answer = await preview.Get(path, host: $"evil.example:{preview.Address.Port}");
        Assert.Equal(HttpStatusCode.BadRequest, answer.Status);
        Assert.Equal("The preview answers only under the names of this machine. Allow one more with --host.\n", answer.Text);
        Assert.Equal("no-store", answer.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task Under_another_name_no_method_is_answered() =>
        Assert.Equal(HttpStatusCode.BadRequest, (await preview.Send(HttpMethod.Post, "/", "evil.example")).Status);

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST")]
    [InlineData("127.0.0.1")]
    [InlineData("[::1]")]
    public async Task Under_the_names_of_this_machine_it_is_served(string name) =>
        Assert.Equal(HttpStatusCode.OK, (await preview.Get("/", host: $"{name}:{preview.Address.Port}")).Status);

    [Theory]
    [InlineData("")]
    [InlineData("localhost")]
    [InlineData("localhost:")]
    [InlineData("localhost:80")]
    [InlineData("localhost:5080x")]
    [InlineData("localhost.:5080")]
    [InlineData("localhost.evil.example:5080")]
    [InlineData("evil.example#localhost:5080")]
    [InlineData("evil.example@localhost:5080")]
    [InlineData("127.0.0.1.evil.example:5080")]
    [InlineData("127.0.0.2:5080")]
    [InlineData("127.1:5080")]
    [InlineData("0.0.0.0:5080")]
    [InlineData("2130706433:5080")]
    [InlineData("[::]:5080")]
    [InlineData("[::ffff:127.0.0.1]:5080")]
    [InlineData("::1:5080")]
    [InlineData("my-machine.example:5080")]
    public void Any_other_name_is_refused(string host) => Assert.False(new PreviewHosts(null).Allow(new HostString(host), 5080));

    [Theory]
    [InlineData("my-machine.example", true)]
    [InlineData("MY-machine.example:5080", true)]
    [InlineData("my-machine.example:8443", true)]
    [InlineData("localhost:5080", true)]
    [InlineData("my-machine.example:x", false)]
    [InlineData("a.my-machine.example", false)]
    [InlineData("machine.example", false)]
    [InlineData("localhost", false)]
    public void One_more_name_is_answered_where_it_was_asked_for(string host, bool isAllowed) =>
        Assert.Equal(isAllowed, new PreviewHosts("my-machine.example").Allow(new HostString(host), 5080));

    [Fact]
    public void A_browser_leaves_port_80_out() => Assert.True(new PreviewHosts(null).Allow(new HostString("localhost"), 80));

    [Theory]
    [InlineData("my-machine.example", true)]
    [InlineData("192.168.1.7", true)]
    [InlineData("", false)]
    [InlineData("*", false)]
    [InlineData("a b", false)]
    [InlineData("http://a.example", false)]
    [InlineData("a.example:5080", false)]
    [InlineData("a.example/", false)]
    [InlineData("a\nb", false)]
    public void A_name_to_allow_is_a_name_alone(string text, bool isName) => Assert.Equal(isName, PreviewHosts.IsName(text));
}
