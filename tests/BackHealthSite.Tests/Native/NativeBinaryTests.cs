using System.Diagnostics;
using BackHealthSite.Tests.Publishing;

namespace BackHealthSite.Tests.Native;

/// <summary>The generator as one native executable: the same bytes as from the ordinary build, and nothing needed beside it.</summary>
[Trait("Starts", "processes")]
public sealed class NativeBinaryTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Alone_in_a_folder_with_a_whole_library_it_builds_the_same_bytes()
    {
        var binary = GeneratorProcess.Native ?? Publish();
        using var ordinary = new GeneratorProcess(TestSite.Frozen()) { Program = GeneratorProcess.Assembly };
        using var native = new GeneratorProcess(TestSite.Frozen());
        File.Copy(binary, native.InFolder("backhealth"));

        var expected = ordinary.Run("--today", "2026-11-22");
        var (exitCode, said) = Run(native.Folder, native.InFolder("backhealth"), "--today", "2026-11-22");

        Assert.Equal(0, expected.ExitCode);
        Assert.True(exitCode == 0, said);
        Assert.Equal(Untimed(expected.Output), Untimed(said));
        Assert.Equal(ordinary.Output(), native.Output());
        Assert.Equal(
            ["backhealth", "input", "output"],
            Directory.GetFileSystemEntries(native.Folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    /// <summary>Publishes with the documented profile; what it makes on the way stays out of the checkout, where other tests run.</summary>
    private string Publish()
    {
        folder.WriteFile("program.c", "int main(void) { return 0; }");
        var (canLink, _) = Run(folder.Root, "sh", "-c", "clang program.c -lz -o program");
        Assert.True(
            canLink == 0,
            "The native build needs clang and zlib. Install them: sudo apt-get update && sudo apt-get install -y clang zlib1g-dev");
        var (exitCode, said) = Run(
            Repository.Folder,
            "dotnet", "publish", "generator", "-c", "Release", "-p:PublishProfile=native", $"-p:ArtifactsPath={folder.At("artifacts")}",
            "-p:RunAnalyzers=false", "-p:EnforceCodeStyleInBuild=false", "-nodeReuse:false", "-o", folder.At("publish"));
        Assert.True(exitCode == 0, said);
        return folder.At("publish/backhealth");
    }

    private static (int ExitCode, string Said) Run(string workingFolder, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = workingFolder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + errors.GetAwaiter().GetResult());
    }

    private static string Untimed(string summary) => summary[..summary.LastIndexOf('(')];
}
