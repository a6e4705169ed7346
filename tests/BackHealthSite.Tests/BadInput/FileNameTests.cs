using System.Diagnostics;

namespace BackHealthSite.Tests.BadInput;

/// <summary>Names of files that cannot become addresses, and links that could lead out of the input folder.</summary>
[Trait("Takes", "long")]
public sealed class FileNameTests : IDisposable
{
    private readonly OldSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("a b.md", "input/causes/a b.md:1:1: error BHS112 FileNameInvalid: The file name `a b.md` is not in small letters")]
    [InlineData("a..b.md", "input/causes/a..b.md:1:1: error BHS112 FileNameInvalid: ")]
    [InlineData("con.md", "input/causes/con.md:1:1: error BHS112 FileNameInvalid: `con` is the name of a device on Windows.")]
    [InlineData("a\nb.md", "input/causes/a\\u{A}b.md:1:1: error BHS112 FileNameInvalid: ")]
    public void A_name_that_is_no_address(string name, string line)
    {
        File.Move(site.Article, site.InFolder("input/causes/" + name));
        site.Refuses(1, line);
    }

    [Theory]
    [InlineData(
        "cp input/index.md input/causes/$(printf 'caf\\351.md')",
        "error BHS125 FileNameUnreadable: The name of `causes/caf\uFFFD.md`")]
    [InlineData("mkdir input/$(printf 'caf\\351')", "error BHS125 FileNameUnreadable: The name of `caf\uFFFD`")]
    public void A_name_that_is_not_UTF8(string make, string line)
    {
        // A .NET string cannot hold such a name, so a shell makes it and takes it away.
        InShell(make);
        site.Refuses(1, line);
        InShell("rm -r input/caf* input/causes/caf* 2>&- || true");
    }

    [Theory]
    [InlineData("../strain.md")]
    [InlineData("causes/../../strain.md")]
    [InlineData("/etc/strain.md")]
    public void A_path_out_of_the_input_folder_that_a_host_hands_in(string path)
    {
        var build = TestSite.With("")
            .WithBytes(path, TestSite.With("").Files.Single(file => file.Path == "causes/strain.md").Bytes.ToArray())
            .Build();
        Assert.Contains($"{path}:1:1: error BHS111 FileMisplaced", build.Problems);
        Assert.Empty(build.Files);
    }

    [Fact]
    public void A_link_to_a_file()
    {
        File.Move(site.Article, site.InFolder("strain.md"));
        File.CreateSymbolicLink(site.Article, "../../strain.md");
        site.Refuses(1, "input/causes/strain.md:1:1: error BHS118 FileOutsideInput: ");
    }

    [Fact]
    public void A_link_to_a_folder()
    {
        Directory.Move(site.InFolder("input/causes"), site.InFolder("elsewhere"));
        Directory.CreateSymbolicLink(site.InFolder("input/causes"), "../elsewhere");
        site.Refuses(1, "input/causes:1:1: error BHS118 FileOutsideInput: ");
    }

    [Fact]
    public void A_link_to_nothing()
    {
        File.CreateSymbolicLink(site.InFolder("input/causes/sprain.md"), "/nowhere/sprain.md");
        site.Refuses(1, "input/causes/sprain.md:1:1: error BHS118 FileOutsideInput: ");
    }

    [Fact]
    public void Links_in_a_circle()
    {
        File.CreateSymbolicLink(site.InFolder("input/causes/sprain.md"), "sprain.md");
        Directory.CreateSymbolicLink(site.InFolder("input/causes/up"), "..");
        site.Refuses(1, "input/causes/up:1:1: error BHS118 FileOutsideInput: ");
    }

    [Fact]
    public void A_pipe_that_nobody_writes_to()
    {
        InShell("mkfifo input/causes/pipe.md");
        site.Refuses(1, "input/causes/pipe.md:1:1: error BHS101 FrontMatterMissing: The file is empty.");
    }

    private void InShell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("sh", ["-c", command]) { WorkingDirectory = site.InFolder("") })!;
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }
}
