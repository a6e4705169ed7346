using BackHealthSite.Tests.Site;

namespace BackHealthSite.Tests.Commands;

/// <summary>`--accept-urls`: the list of addresses is written by the program, and only when nothing else is wrong.</summary>
[Trait("Takes", "long")]
public sealed class AcceptUrlsTests
{
    private const string List = "input/_data/addresses.txt";

    [Theory]
    [InlineData("check")]
    [InlineData("build")]
    public void A_list_is_begun_and_left_alone_the_next_time(string verb)
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        var first = generator.Run(verb, "--accept-urls");
        Assert.Equal("", first.Errors);
        Assert.Equal(0, first.ExitCode);
        var lines = Lines(generator);
        Assert.Contains($"Wrote {List}: {lines.Count} added, 0 removed.\n+ /\n+ /404.html\n", first.Output, StringComparison.Ordinal);
        Assert.Equal(
            TestSite.With("").Build().Files.Select(file => AddressOf(file.Path)).OfType<string>().Order(StringComparer.Ordinal),
            lines.Where(line => !line.Contains('#', StringComparison.Ordinal)));
        Assert.Equal(lines.Order(StringComparer.Ordinal), lines);
        Assert.Contains("/causes/strain/#what-it-is", lines);
        Assert.Equal(verb == "build", Directory.Exists(generator.InFolder("output")));

        File.SetLastWriteTimeUtc(generator.InFolder(List), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var second = generator.Run(verb, "--accept-urls");

        Assert.Equal(0, second.ExitCode);
        Assert.EndsWith($"{List} is as it was: it holds every address already.\n", second.Output, StringComparison.Ordinal);
        Assert.Equal(2020, File.GetLastWriteTimeUtc(generator.InFolder(List)).Year);
        Assert.Equal(["addresses.txt"], Directory.GetFiles(generator.InFolder("input/_data"), "*addresses*").Select(Path.GetFileName));
    }

    [Fact]
    public void New_addresses_are_added_and_those_that_are_gone_on_purpose_dropped()
    {
        using var generator = new GeneratorProcess(
            Listed("/causes/kidney-stones/\n/causes/kidney-stones/#symptoms\n/causes/strain/\nnot an address"));
        Assert.Equal(1, generator.Run("check").ExitCode);
        var outcome = generator.Run("check", "--accept-urls");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains($"Wrote {List}: {Lines(generator).Count - 1} added, 2 removed.\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\n+ /causes/strain/#what-it-is\n", outcome.Output, StringComparison.Ordinal);
        Assert.EndsWith("\n- /causes/kidney-stones/\n- /causes/kidney-stones/#symptoms\n", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("kidney", File.ReadAllText(generator.InFolder(List)), StringComparison.Ordinal);
        Assert.Equal(0, generator.Run("check").ExitCode);
    }

    [Fact]
    public void Old_addresses_that_lead_on_are_listed_and_the_headings_of_a_moved_page_are_not()
    {
        using var generator = new GeneratorProcess(
            TestSite.With(ManyArticles.Of("causes/sore-back.md", "Sore back", "redirectFrom: [/causes/stiff-back/]")
                + "-- _data/addresses.txt --\n/causes/stiff-back/\n/causes/stiff-back/#what-it-is\n"));
        Assert.Equal(0, generator.Run("check").ExitCode);
        Assert.EndsWith("\n- /causes/stiff-back/#what-it-is\n", generator.Run("check", "--accept-urls").Output, StringComparison.Ordinal);
        Assert.Contains("/causes/stiff-back/", File.ReadAllLines(generator.InFolder(List)));
    }

    [Fact]
    public void Nothing_is_written_while_there_is_another_error()
    {
        using var generator = new GeneratorProcess(
            Listed("/causes/gone/").Replace("causes/strain.md", "xref:stiffness#", "xref:stiffnes#"));
        foreach (var verb in new[] { "check", "build" })
        {
            var outcome = generator.Run(verb, "--accept-urls");
            Assert.Equal(1, outcome.ExitCode);
            Assert.EndsWith($"{List} is as it was: put the errors right first.\n", outcome.Output, StringComparison.Ordinal);
            Assert.DoesNotContain("BHS608", outcome.Output, StringComparison.Ordinal);
            Assert.Equal("/causes/gone/\n", File.ReadAllText(generator.InFolder(List)));
        }
    }

    [Fact]
    public void A_site_that_cannot_be_read_at_all_keeps_its_list()
    {
        using var generator = new GeneratorProcess(Listed("/causes/gone/").Without("settings.yml"));
        Assert.Equal(1, generator.Run("check", "--accept-urls").ExitCode);
        Assert.Equal("/causes/gone/\n", File.ReadAllText(generator.InFolder(List)));
    }

    [Fact]
    public void Without_the_option_the_list_is_never_written()
    {
        using var generator = new GeneratorProcess(Listed("/causes/strain/"));
        Assert.Equal(0, generator.Run("check").ExitCode);
        Assert.Equal(0, generator.Run("build").ExitCode);
        Assert.Equal("/causes/strain/\n", File.ReadAllText(generator.InFolder(List)));
    }

    [Fact]
    public void A_list_from_windows_is_the_same_list()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        generator.Run("check", "--accept-urls");
        var text = File.ReadAllText(generator.InFolder(List)).Replace("\n", "\r\n", StringComparison.Ordinal);
        File.WriteAllText(generator.InFolder(List), text);
        Assert.EndsWith("it holds every address already.\n", generator.Run("check", "--accept-urls").Output, StringComparison.Ordinal);
        Assert.Equal(text, File.ReadAllText(generator.InFolder(List)));
    }

    [Fact]
    public void Standard_output_stays_with_the_report_that_another_program_reads()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        var outcome = generator.Run("check", "--accept-urls", "--report", "github");
        Assert.DoesNotContain("added", outcome.Output, StringComparison.Ordinal);
        Assert.Contains($"{Lines(generator).Count} added", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_cannot_be_written_is_wrong_use_and_nothing_is_published()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        Directory.CreateDirectory(generator.InFolder(List));
        File.WriteAllText(generator.InFolder(List + "/in-the-way.yml"), "a: b\n");
        var outcome = generator.Run("build", "--accept-urls");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("addresses.txt` can't be written", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(generator.Output());
        Assert.DoesNotContain(Directory.GetFiles(generator.InFolder("input/_data")), path => Path.GetFileName(path).StartsWith('.'));
    }

    [Fact]
    public void The_list_of_addresses_shows_what_is_not_protected_yet_and_what_is_no_longer_needed()
    {
        using var generator = new GeneratorProcess(
            TestSite.With(ManyArticles.Of("causes/sore-back.md", "Sore back", "redirectFrom: [/causes/stiff-back/]")));
        generator.Run("check", "--accept-urls");
        Assert.Equal("ADDRESS  IN THE LIST\n", generator.Run("list", "addresses").Output);
        var lines = File.ReadAllLines(generator.InFolder(List))
            .Where(line => !line.StartsWith("/causes/sore-back/", StringComparison.Ordinal));
        File.WriteAllLines(generator.InFolder(List), lines.Append("/causes/stiff-back/#what-it-is"));
        Assert.Equal(
            [
                "ADDRESS                         IN THE LIST",
                "/causes/sore-back/              not yet",
                "/causes/sore-back/#what-it-is   not yet",
                "/causes/stiff-back/#what-it-is  no longer needed",
            ],
            generator.Run("list", "addresses").Output.TrimEnd('\n').Split('\n'));
    }

    private static TestSite Listed(string lines) => TestSite.With($"-- _data/addresses.txt --\n{lines}");

    private static List<string> Lines(GeneratorProcess generator) =>
        [.. File.ReadAllLines(generator.InFolder(List)).Where(line => !line.StartsWith('#'))];

    /// <summary>The address that a built file is kept under; null for what only pages load.</summary>
    private static string? AddressOf(string file) => file switch
    {
        "feed.xml" or "sitemap.xml" => "/" + file,
        _ when file.EndsWith("index.html", StringComparison.Ordinal) => "/" + file[..^"index.html".Length],
        _ when file.EndsWith(".html", StringComparison.Ordinal) => "/" + file,
        _ => null,
    };
}
