using System.Diagnostics;
using System.Runtime.Versioning;
using BackHealthSite.Tests.Publishing;

namespace BackHealthSite.Tests.ThemeBuild;

/// <summary>The theme is built with Node: without it, or with an old one, the build says so instead of failing somewhere inside.</summary>
[UnsupportedOSPlatform("windows")]
[Trait("Takes", "long")]
public sealed class CheckNodeTests
{
    [Fact]
    public void No_Node() => Fails(
        null,
        "The theme needs Node 20 or newer to build its styles and its search script, and `node` was not found. "
        + "Install Node 20, then build again.");

    [Fact]
    public void An_old_Node() => Fails(
        "18.19.1",
        "The theme needs Node 20 or newer to build its styles and its search script, and found Node 18.19.1. "
        + "Install Node 20, then build again.");

    [Theory]
    [InlineData("20.0.0")]
    [InlineData("100.1.0-nightly20261122")]
    public void A_Node_that_is_new_enough(string version)
    {
        var (exitCode, said) = Check(version);
        Assert.True(exitCode == 0, said);
    }

    private static void Fails(string? version, string message)
    {
        var (exitCode, said) = Check(version);
        Assert.NotEqual(0, exitCode);
        Assert.Contains(message, said, StringComparison.Ordinal);
    }

    /// <summary>Runs the check where the only program that can be found is a `node` of this version, or none.</summary>
    private static (int ExitCode, string Said) Check(string? version)
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.At("sh"), "/bin/sh");
        if (version is not null)
        {
            folder.WriteFile("node", $"#!/bin/sh\necho {version}\n");
            File.SetUnixFileMode(folder.At("node"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        var start = new ProcessStartInfo(
            "dotnet",
            ["msbuild", Path.Combine(Repository.Folder, "theme"), "-t:CheckNode", "-nologo", "-nodeReuse:false"])
        {
            RedirectStandardOutput = true,
            Environment = { ["PATH"] = folder.Root, ["DOTNET_CLI_UI_LANGUAGE"] = "en" },
        };
        using var process = Process.Start(start)!;
        var said = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, said);
    }
}
