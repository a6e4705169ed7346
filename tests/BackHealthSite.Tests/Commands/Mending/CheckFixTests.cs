using System.Text;
using BackHealthSite.Commands;
using BackHealthSite.Commands.Mending;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Tests.Commands.Mending;

/// <summary>`check --fix` as its users run it: what it shows, what it writes and what it leaves alone.</summary>
public sealed class CheckFixTests
{
    private const string Strain = "input/causes/strain.md";

    [Fact]
    public void A_slip_is_shown_as_a_diff_and_written_and_the_site_is_checked_as_it_is_then()
    {
        using var generator = new GeneratorProcess(Slipped());
        var outcome = generator.Run("check", "--fix");
        Assert.Equal(("", 0), (outcome.Errors, outcome.ExitCode));
        Assert.StartsWith(
            """
            --- a/input/causes/strain.md
            +++ b/input/causes/strain.md
            @@ -17,4 +17,4 @@
             
             ## What helps
             
            -Keep moving [good-two].
            +Keep moving [@good-two].

            Put right in 1 file; read the lines above before you commit them.


            """.ReplaceLineEndings("\n"),
            outcome.Output,
            StringComparison.Ordinal);
        Assert.Contains("0 errors, 0 warnings", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("Keep moving [@good-two].\n", Read(generator, Strain), StringComparison.Ordinal);
    }

    [Fact]
    public void The_second_run_finds_nothing_and_writes_nothing()
    {
        using var generator = new GeneratorProcess(Slipped());
        generator.Run("check", "--fix");
        File.SetLastWriteTimeUtc(generator.InFolder(Strain), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var outcome = generator.Run("check", "--fix");
        Assert.StartsWith("Nothing here can be put right in one way only.\n\n", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(2020, File.GetLastWriteTimeUtc(generator.InFolder(Strain)).Year);
        Assert.Empty(Directory.GetFiles(generator.InFolder("input/causes"), ".*"));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    [InlineData("check", "--fix", "--dry-run")]
    public void Without_the_option_and_in_a_dry_run_nothing_is_written(params string[] arguments)
    {
        using var generator = new GeneratorProcess(Slipped());
        var before = Read(generator, Strain);
        var outcome = generator.Run(arguments);
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("BHS450", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(before, Read(generator, Strain));
        Assert.Equal(
            arguments.Contains("--fix"),
            outcome.Output.Contains("+Keep moving [@good-two].\n", StringComparison.Ordinal));
        Assert.Equal(
            arguments.Contains("--fix"),
            outcome.Output.Contains("`check --fix` would write 1 file; nothing was written.\n", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_left_is_reported_as_always()
    {
        using var generator = new GeneratorProcess(Slipped().Replace("causes/strain.md", "xref:stiffness#", "xref:stifness#"));
        var outcome = generator.Run("check", "--fix");
        Assert.Equal(1, outcome.ExitCode);
        Assert.DoesNotContain("BHS450", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("BHS201", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("[@good-two]", Read(generator, Strain), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/_data/red-flags.yml")]
    [InlineData("input/_data/approvals.yml")]
    public void The_registry_and_the_approvals_are_never_touched(string path)
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        var text = Read(generator, path) + "# A soft hyp\u00ADhen.\n";
        File.WriteAllText(generator.InFolder(path), text);
        var outcome = generator.Run("check", "--fix");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains($"{path}:", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("BHS150", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(text, Read(generator, path));
    }

    [Fact]
    public void A_fix_that_brings_an_error_is_not_made_and_the_others_are()
    {
        var site = Slipped().Replace(
            "pages/about.md", "Words.", "Words, read [stiffness] (xref:stiffnes), and\u00AD more.");
        using var generator = new GeneratorProcess(site);
        var outcome = generator.Run("check", "--fix");
        Assert.Equal(1, outcome.ExitCode);
        Assert.Contains("BHS451", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith(
            "Words, read [stiffness] (xref:stiffnes), and more.\n",
            Read(generator, "input/pages/about.md"),
            StringComparison.Ordinal);
        Assert.Contains("[@good-two]", Read(generator, Strain), StringComparison.Ordinal);
    }

    [Fact]
    public void Line_ends_of_windows_and_a_byte_order_mark_stay()
    {
        using var generator = new GeneratorProcess(Slipped());
        var text = "\uFEFF" + Read(generator, Strain).Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(generator.InFolder(Strain), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Equal(0, generator.Run("check", "--fix").ExitCode);
        Assert.Equal(
            Encoding.UTF8.GetBytes(text.Replace("[good-two]", "[@good-two]", StringComparison.Ordinal)),
            File.ReadAllBytes(generator.InFolder(Strain)));
    }

    [Fact]
    public void Slips_behind_a_front_matter_that_could_not_be_read_are_put_right_too()
    {
        var site = Slipped().Replace("causes/strain.md", "title: Muscle strain", "title: Muscles: strain").Replace(
            "causes/strain.md", "related: [stiffness]", "related: [stiffness, stiffness]");
        using var generator = new GeneratorProcess(site);
        Assert.Equal(0, generator.Run("check", "--fix").ExitCode);
        Assert.Contains("title: \"Muscles: strain\"\n", Read(generator, Strain), StringComparison.Ordinal);
        Assert.Contains("related: [stiffness]\n", Read(generator, Strain), StringComparison.Ordinal);
    }

    [Fact]
    public void Standard_output_stays_with_the_report_that_another_program_reads()
    {
        using var generator = new GeneratorProcess(Slipped());
        var outcome = generator.Run("check", "--fix", "--report", "json");
        Assert.StartsWith("{", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("+Keep moving [@good-two].", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_sources_are_sorted_and_nothing_else_about_them_changes()
    {
        using var generator = new GeneratorProcess(TestSite.With(
            """
            -- _data/sources.yml --
            # Sources, by id.

            # The second.
            good-two: {title: Second source, publisher: A journal, url: "https://example.com/two", grade: B, read: 2026-11-22}

            # The first.
            good-one:
              title: First source

              publisher: A health service
              url: "https://example.com/one"
              grade: A
              read: 2026-11-22
            # The end.
            """));
        var outcome = generator.Run("check", "--fix");
        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith(
            "input/_data/sources.yml: the entries stand in the order of their ids now.\n",
            outcome.Output,
            StringComparison.Ordinal);
        Assert.Equal(
            """
            # Sources, by id.

            # The first.
            good-one:
              title: First source

              publisher: A health service
              url: "https://example.com/one"
              grade: A
              read: 2026-11-22

            # The second.
            good-two: {title: Second source, publisher: A journal, url: "https://example.com/two", grade: B, read: 2026-11-22}
            # The end.

            """.ReplaceLineEndings("\n"),
            Read(generator, "input/_data/sources.yml"));
        Assert.StartsWith("Nothing here", generator.Run("check", "--fix").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_saved_since_it_was_read_is_left_to_whoever_saved_it()
    {
        using var generator = new GeneratorProcess(Slipped());
        var terminal = generator.Terminal(CancellationToken.None);
        var options = new BuildOptions(terminal.At("input"), BuildOptions.NoOutput, TestSite.Options)
        {
            Reports = [],
            Fixes = true,
            WritesFixes = true,
        };
        var files = InputFolder.Read(options.Input).Files;
        File.AppendAllText(generator.InFolder(Strain), "\nSaved meanwhile.\n");
        var refused = Assert.Throws<WrongUseException>(() => new FixedFiles(terminal, options).Of(files, CancellationToken.None));
        Assert.Equal("`input/causes/strain.md` was changed meanwhile, so it is left as it is. Run this again.", refused.Message);
        Assert.EndsWith("[good-two].\n\nSaved meanwhile.\n", Read(generator, Strain), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_of_nothing_is_wrong_use()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        var outcome = generator.Run("check", "--dry-run");
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith(
            "`--dry-run` shows what `--fix` would write. Give both, or leave out `--dry-run`.\n",
            outcome.Errors,
            StringComparison.Ordinal);
        Assert.Equal(2, generator.Run("build", "--fix").ExitCode);
    }

    private static TestSite Slipped() => TestSite.With("").Replace("causes/strain.md", "Keep moving [@good-two]", "Keep moving [good-two]");

    private static string Read(GeneratorProcess generator, string path) => File.ReadAllText(generator.InFolder(path));
}
