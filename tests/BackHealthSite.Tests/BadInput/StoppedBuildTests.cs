using System.Diagnostics;
using System.Runtime.InteropServices;
using BackHealthSite.Publishing;
using BackHealthSite.Tests.Site;

namespace BackHealthSite.Tests.BadInput;

/// <summary>
/// A build of fifty articles that is stopped at many moments, gently and not: its output is the old site or the new one, byte by byte.
/// </summary>
[Trait("Starts", "processes")]
public sealed class StoppedBuildTests : IDisposable
{
    private const int Articles = 50;

    // Moments are counted from 0, the start of the process, to 1, its end.
    private const double FirstFile = 0.25;
    private const double Swap = 0.75;

    private const int HangUp = 1;
    private const int Terminate = 15;
    private const int Interrupt = 2;
    private const int InterruptedCode = 128 + Interrupt;
    private const int KilledCode = 128 + 9;

    /// <summary>A build that ends before its moment comes is tried again; so many starts are enough on any machine.</summary>
    private const int MostStarts = 200;

    private static readonly Dictionary<string, string> SameEnvironment = [];

    private readonly GeneratorProcess generator;
    private readonly TimeSpan beforeFirstFile;
    private readonly Dictionary<string, IReadOnlyDictionary<string, string>> sites = [];

    public StoppedBuildTests()
    {
        var articles = Enumerable.Range(0, Articles).Select(n => ManyArticles.Of($"causes/article-{n}.md", $"Article {n}"));
        generator = new GeneratorProcess(TestSite.With(string.Concat(articles)))
        {
            // Where a script starts the tests in the background, it has made them deaf to the signal. The build gives way to the test,
            // which has to see the moments of the build as they pass.
            Through = OperatingSystem.IsLinux() ? ["nice", "-n", "19", "env", "--default-signal=INT,HUP"] : [],
        };
        beforeFirstFile = BuildWhole("First title");
        BuildWhole("Second title");
    }

    private string Settings => generator.InFolder("input/settings.yml");

    public void Dispose() => generator.Dispose();

    [Fact]
    public void Killed_twenty_times_it_leaves_a_whole_site_and_the_next_run_clears_up()
    {
        var leftSomething = 0;
        Stop(new Moments(20, From: 0, UpTo: 1), KilledCode, process => process.Kill(), _ =>
        {
            leftSomething += Beside().Length;
            SiteFolder.Open(generator.InFolder("output"), generator.InFolder("input")).Dispose();
            Assert.Empty(Beside());
        });

        Assert.True(leftSomething > 5, $"Only {leftSomething} of the builds died with anything to clear up.");
        BuildWhole("Third title");
        Assert.Empty(Beside());
    }

    [Fact]
    public void Stopped_with_Ctrl_C_ten_times_it_leaves_the_old_site_and_clears_up()
    {
        var saidSo = 0;
        Stop(new Moments(10, From: 0, UpTo: Swap), InterruptedCode, process => _ = Send(process.Id, Interrupt), errors =>
        {
            Assert.Empty(Beside());
            Assert.DoesNotContain("   at ", errors, StringComparison.Ordinal);
            saidSo += errors == "Stopped. Nothing was published.\n" ? 1 : 0;
        });

        Assert.True(saidSo > 3, $"Only {saidSo} of the builds were stopped once they had begun.");
    }

    [Theory]
    [InlineData(HangUp)]
    [InlineData(Terminate)]
    public void Ended_by_another_program_or_by_its_terminal_it_leaves_the_old_site_and_clears_up(int signal)
    {
        Stop(new Moments(1, From: FirstFile + 0.1, UpTo: Swap), 128 + signal, process => _ = Send(process.Id, signal), errors =>
        {
            Assert.Equal("Stopped. Nothing was published.\n", errors);
            Assert.Empty(Beside());
        });
    }

    /// <summary>Builds the site that is not there, stops it so many times, and looks after each that one of the two is whole.</summary>
    private void Stop(Moments moments, int exitCode, Action<Process> stop, Action<string> check)
    {
        var stopped = 0;
        for (var starts = 0; stopped < moments.Count; starts++)
        {
            Assert.True(starts < MostStarts, $"Only {stopped} of {MostStarts} builds were stopped in time.");
            var old = Current();
            SetTitle(sites.Keys.Single(title => title != old));
            using var process = generator.Start(SameEnvironment, "build");
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            // Read too, though nobody looks at it: a full pipe would hold the build up for ever.
            var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            if (Await(process, moments.At(stopped)))
            {
                stop(process);
            }

            process.WaitForExit();
            var said = errors.GetAwaiter().GetResult();
            output.GetAwaiter().GetResult();
            Assert.True(process.ExitCode is 0 || process.ExitCode == exitCode, $"Exit code {process.ExitCode}: {said}");
            var now = Current();
            if (process.ExitCode == exitCode)
            {
                Assert.False(
                    said.StartsWith("Stopped.", StringComparison.Ordinal) && now != old,
                    "It says that nothing was published, but something was.");
                check(said);
                stopped++;
            }
        }
    }

    /// <summary>Waits for a moment of the build; false where the build ends before it comes.</summary>
    private bool Await(Process process, double moment)
    {
        if (moment < FirstFile)
        {
            return !process.WaitForExit(beforeFirstFile * (moment / FirstFile));
        }

        var old = File.ReadAllBytes(generator.InFolder("output/index.html"));
        var pages = Articles * (moment - FirstFile) / (Swap - FirstFile);
        while (!process.HasExited)
        {
            if (moment < Swap ? Written() > pages : HasChanged(old))
            {
                return true;
            }

            Thread.Sleep(1);
        }

        return false;
    }

    /// <summary>The number of articles that a build has written beside the output.</summary>
    private int Written()
    {
        try
        {
            return Beside().Select(folder => Path.Combine(folder, "site", "causes")).Where(Directory.Exists).Sum(
                causes => Directory.GetDirectories(causes).Length);
        }
        catch (DirectoryNotFoundException)
        {
            return 0;
        }
    }

    private bool HasChanged(byte[] old)
    {
        try
        {
            return !File.ReadAllBytes(generator.InFolder("output/index.html")).SequenceEqual(old);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // Between two renames, where the system cannot exchange folders.
            return true;
        }
    }

    private string[] Beside() => Directory.GetDirectories(generator.Folder, ".output.*");

    /// <summary>The title of the site that lies in the output, whole.</summary>
    private string Current()
    {
        var now = generator.Output();
        return Assert.Single(
            sites,
            site => site.Value.Count == now.Count && site.Value.All(file => now.GetValueOrDefault(file.Key) == file.Value)).Key;
    }

    private TimeSpan BuildWhole(string title)
    {
        SetTitle(title);
        var watch = Stopwatch.StartNew();
        using var process = generator.Start(SameEnvironment, "build");
        process.BeginOutputReadLine();
        while (Beside().Length == 0 && !process.HasExited)
        {
            Thread.Sleep(1);
        }

        var untilFirstFile = watch.Elapsed;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        sites.Add(title, generator.Output());
        return untilFirstFile;
    }

    private void SetTitle(string title) => File.WriteAllText(Settings, $"title: {title}\nbaseUrl: https://example.org/\nindexing: off\n");

    /// <summary>So many moments, spread evenly from one moment of a build up to another.</summary>
    private sealed record Moments(int Count, double From, double UpTo)
    {
        public double At(int number) => From + ((UpTo - From) * number / Count);
    }

    [DllImport("libc", EntryPoint = "kill", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Send(int process, int signal);
}
