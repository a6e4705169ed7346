using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace BackHealthSite.Tests.Preview;

/// <summary>What `preview` refuses, as its users run it.</summary>
[Trait("Starts", "processes")]
public sealed class PreviewCommandTests
{
    [Fact]
    public void A_taken_port_gives_exit_code_2_and_names_the_way_out()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        using var generator = new GeneratorProcess(TestSite.With(""));
        var outcome = generator.Run("preview", "--port", port);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("", outcome.Output);
        Assert.Equal($"Port {port} is taken, perhaps by another preview. Choose another with --port.\n", outcome.Errors);
    }

    [Theory]
    [InlineData("--port=65536")]
    [InlineData("--port=-1")]
    [InlineData("--port=http")]
    [InlineData("--host=http://a.example/")]
    [InlineData("--output=site")]
    [InlineData("--input=nowhere")]
    public void A_bad_option_gives_exit_code_2(string argument)
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        var outcome = generator.Run("preview", argument);
        Assert.Equal(2, outcome.ExitCode);
        Assert.NotEqual("", outcome.Errors);
        Assert.DoesNotContain("   at ", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_input_folder_gives_exit_code_2()
    {
        using var generator = new GeneratorProcess();
        Directory.CreateDirectory(generator.InFolder("input"));
        var outcome = generator.Run("preview");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("empty", outcome.Errors, StringComparison.Ordinal);
    }
}
