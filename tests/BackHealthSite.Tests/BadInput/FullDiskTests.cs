using System.Diagnostics;
using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Tests.Publishing.Disk;

namespace BackHealthSite.Tests.BadInput;

/// <summary>A disk that takes no more: exit 2, the old site whole, nothing left beside it.</summary>
[Trait("Starts", "processes")]
public sealed class FullDiskTests
{
    private const int Page = 4096;

    /// <summary>
    /// Mounts a disk of the size in `$0`, copies the old site to it, runs the rest of the line and copies what is then on the disk back.
    /// </summary>
    private const string OnSmallDisk = """
        mkdir disk && mount -t tmpfs -o size="$0" none disk && cp -a output disk && "$@"
        code=$?
        cp -a disk after
        exit $code
        """;

    private static readonly string[] OwnMounts = ["unshare", "--map-root-user", "--mount", "sh", "-c"];

    [Fact]
    public void A_disk_that_is_full()
    {
        if (!CanMount())
        {
            The_disk_fills_up_while_pages_are_written_at_once();
            return;
        }

        using var clean = new OldSite();
        var files = clean.Generator.Output();
        var size = files.Values.Sum(bytes => (Convert.FromBase64String(bytes).Length + Page - 1) / Page * Page) * 3 / 2;
        using var generator = new GeneratorProcess(TestSite.With(""))
        {
            Through = [.. OwnMounts, OnSmallDisk, size.ToString(CultureInfo.InvariantCulture)],
        };
        using var old = new OldSite(generator);

        var outcome = generator.Run("build", "--output", "disk/output");

        Assert.True(outcome.ExitCode == 2, outcome.Said);
        Assert.Matches("can't be written: No space left on device.*Nothing was published; the old site is as it was.", outcome.Errors);
        Assert.DoesNotContain("   at ", outcome.Said, StringComparison.Ordinal);
        Assert.Equal(files, generator.Output("after/output"));
        Assert.Equal(["output"], Directory.GetFileSystemEntries(generator.InFolder("after")).Select(Path.GetFileName));
    }

    [Fact]
    public void The_disk_fills_up_while_pages_are_written_at_once()
    {
        using var site = new OldSite();
        var before = site.Generator.Output();
        var disk = new FailingDisk(failAt: 30, Failure.FromThenOn, canExchange: true);
        var refused = Assert.Throws<WrongUseException>(() =>
        {
            using var output = SiteFolder.Open(disk, site.InFolder("output"), site.InFolder("input"));
            TestSite.Pipeline(TestSite.Options).Run(TestSite.With("").Files, output, TestContext.Current.CancellationToken);
        });

        Assert.EndsWith(
            "can't be written: the disk failed. Nothing was published; the old site is as it was.",
            refused.Message,
            StringComparison.Ordinal);
        Assert.Equal(before, site.Generator.Output());
        Assert.Equal(0, site.Generator.Run("build").ExitCode);
        Assert.Equal(
            ["input", "output"],
            Directory.GetFileSystemEntries(site.InFolder("")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(
        "trap '' XFSZ; ulimit -f 4",
        "`[^`]+` can't be written: the file is larger than the system allows. Nothing was published; the old site is as it was.")]
    [InlineData(
        "ulimit -f 4",
        "`[^`]+` can't be written: the file is larger than the system allows. Nothing was published; the old site is as it was.")]
    [InlineData(
        "ulimit -n 60",
        "This process may hold too few files open. Nothing was read or written. Allow more, such as with `ulimit -n 1024`, and try again.")]
    [InlineData(
        "ulimit -n 100",
        "This process may hold too few files open. Nothing was read or written. Allow more, such as with `ulimit -n 1024`, and try again.")]
    public void Less_than_a_build_needs_of_what_the_system_hands_out(string limit, string says)
    {
        // Without the two mappings of its code, the runtime itself needs no large file.
        var environment = new Dictionary<string, string> { ["DOTNET_EnableWriteXorExecute"] = "0" };
        using var generator = new GeneratorProcess(TestSite.With("")) { Through = ["sh", "-c", limit + "; exec \"$@\"", "sh"] };
        using var site = new OldSite(generator);
        var before = generator.Output();

        var outcome = generator.Run(environment, "build");

        Assert.True(outcome.ExitCode == 2, outcome.Said);
        Assert.Matches($"^{says}\n$", outcome.Errors);
        Assert.Equal(before, generator.Output());
        Assert.Equal(
            ["input", "output"],
            Directory.GetFileSystemEntries(site.InFolder("")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("explain", "BHS302")]
    [InlineData("list", "routes")]
    public void A_standard_output_that_cannot_be_written(params string[] arguments)
    {
        using var generator = new GeneratorProcess(TestSite.With("")) { Through = ["sh", "-c", "exec \"$@\" >/dev/full", "sh"] };
        var outcome = generator.Run(arguments);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Matches("^The standard output can't be written: No space left on device[^.]*[.]\n$", outcome.Errors);
    }

    private static bool CanMount()
    {
        try
        {
            using var process = Process.Start(
                new ProcessStartInfo(OwnMounts[0], [.. OwnMounts[1..], "mount -t tmpfs -o size=64k none /tmp"])
                {
                    RedirectStandardError = true,
                })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
