using BackHealthSite.Commands;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Tests.BadInput;
using BackHealthSite.Tests.LinkChecking;
using BackHealthSite.Tests.Publishing;

namespace BackHealthSite.Tests.Commands;

/// <summary>
/// Reports, the text of an issue, what is known of links: never over what people or builds write, and tried before a run begins.
/// </summary>
[Trait("Takes", "long")]
public sealed class WrittenFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public WrittenFileTests()
    {
        folder.WriteFile("input/causes/strain.md", "words");
        folder.WriteFile("theme/parts/card.razor", "words");
        folder.WriteFile("output/index.html", "words");
        folder.WriteFile("site/index.html", "words");
        folder.WriteFile("site/.backhealthsite", SiteMarker.FirstLine + "\nindex.html\n");
        folder.WriteFile("reports/old.json", "words");
        Directory.CreateSymbolicLink(folder.At("link"), folder.At("input"));
        File.CreateSymbolicLink(folder.At("reports/article.json"), folder.At("input/causes/strain.md"));
        File.CreateSymbolicLink(folder.At("reports/new.json"), "../input/causes/none.md");
        File.CreateSymbolicLink(folder.At("reports/circle.json"), "circle.json");
    }

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("input")]
    [InlineData("input/")]
    [InlineData("input/report.json")]
    [InlineData("input/causes/strain.md")]
    [InlineData("input/nowhere/report.json")]
    [InlineData("./input/../input/causes/strain.md")]
    [InlineData("reports/../input/causes/strain.md")]
    [InlineData("INPUT/causes/strain.md")]
    [InlineData("Input/Causes/Strain.md")]
    [InlineData("theme/report.json")]
    [InlineData("Theme/parts/card.razor")]
    [InlineData("output/index.html")]
    [InlineData("output/report.json")]
    [InlineData("site/index.html")]
    [InlineData("site/causes/report.json")]
    [InlineData("link/causes/strain.md")]
    [InlineData("link/report.json")]
    [InlineData("reports/article.json")]
    [InlineData("reports/new.json")]
    public void A_place_where_people_or_builds_write_is_refused(string path)
    {
        var refusal = Assert.Throws<WrongUseException>(() => At(path));
        Assert.StartsWith($"The report `{folder.At(path)}` can't be written: it would lie in ", refusal.Message, StringComparison.Ordinal);
        AssertUntouched();
    }

    [Theory]
    [InlineData("nowhere/report.json")]
    [InlineData("reports")]
    [InlineData("reports/")]
    [InlineData("reports/old.json/report.json")]
    [InlineData("reports/circle.json")]
    [InlineData("reports/circle.json/report.json")]
    public void A_place_where_no_file_can_be_is_refused(string path)
    {
        var refusal = Assert.Throws<WrongUseException>(() => At(path));
        Assert.Matches($"^The report `{folder.At(path)}` can't be written: .+[^.][.]$", refusal.Message);
        AssertUntouched();
    }

    [Theory]
    [InlineData("input.json")]
    [InlineData("theme-report.json")]
    [InlineData("reports/new-one.json")]
    [InlineData("reports/old.json")]
    public void Any_other_place_is_tried_without_a_trace_and_then_written(string path)
    {
        var before = Everything();
        var file = At(path);
        Assert.Equal(before, Everything());
        file.Write("new");
        Assert.Equal("new", File.ReadAllText(folder.At(path)));
        Assert.Equal(before.Append(folder.At(path)).Distinct().Order(StringComparer.Ordinal), Everything());
    }

    [Fact]
    public void A_second_name_of_an_article_is_taken_away_and_not_written_through()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        using var ln = System.Diagnostics.Process.Start("ln", ["-f", folder.At("input/causes/strain.md"), folder.At("reports/old.json")]);
        ln.WaitForExit();
        At("reports/old.json").Write("new");
        Assert.Equal("new", File.ReadAllText(folder.At("reports/old.json")));
        Assert.Equal("words", File.ReadAllText(folder.At("input/causes/strain.md")));
    }

    /// <summary>
    /// A clone somewhere else: its content and its theme are known by what lies in them, not by where the run was started.
    /// </summary>
    [Theory]
    [InlineData("clone/theme/report.json")]
    [InlineData("clone/Theme/report.json")]
    [InlineData("clone/theme/parts/report.json")]
    [InlineData("clone/input/report.json")]
    [InlineData("clone/input/causes/report.json")]
    [InlineData("clone/elsewhere/../theme/report.json")]
    [InlineData("door/report.json")]
    [InlineData("site-of-mine/content/_data/report.json")]
    public void The_folders_of_any_site_are_refused_wherever_they_lie(string path)
    {
        folder.WriteFile("clone/generator/Program.cs", "words");
        folder.WriteFile("clone/theme/parts/card.razor", "words");
        folder.WriteFile("clone/Theme/parts/card.razor", "words");
        folder.WriteFile("clone/input/settings.yml", "words");
        folder.WriteFile("clone/input/_data/topics.yml", "words");
        folder.WriteFile("clone/input/causes/strain.md", "words");
        folder.WriteFile("clone/elsewhere/a", "words");
        folder.WriteFile("site-of-mine/content/settings.yml", "words");
        folder.WriteFile("site-of-mine/content/_data/topics.yml", "words");
        Directory.CreateSymbolicLink(folder.At("door"), folder.At("clone/theme"));
        var refusal = Assert.Throws<WrongUseException>(() => At(path));
        Assert.Contains("where only people and builds write", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_only_has_the_name_of_a_theme_is_free()
    {
        folder.WriteFile("elsewhere/theme/notes.txt", "words");
        At("elsewhere/theme/report.json").Write("new");
        Assert.Equal("new", File.ReadAllText(folder.At("elsewhere/theme/report.json")));
    }

    [Fact]
    public void A_device_is_written_as_it_is() => At("/dev/null").Write("words");

    [Fact]
    public void A_build_whose_report_cannot_be_written_publishes_nothing()
    {
        using var site = new OldSite();
        var before = site.Generator.Output();
        site.Replace("title: Muscle", "title: Another muscle");
        foreach (var report in new[] { "input/causes/strain.md", "output/index.html", "input", "nowhere/report.json" })
        {
            Assert.Equal(2, site.Generator.Run("build", "--report", "json=" + report).ExitCode);
        }

        Assert.Equal(2, site.Generator.Run("build", "--report", "text=a", "--report", "json=a").ExitCode);
        Assert.Equal(before, site.Generator.Output());
        Assert.Equal(
            ["input", "output"],
            Directory.GetFileSystemEntries(site.InFolder("")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.StartsWith("---\n", File.ReadAllText(site.Article), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("theme")]
    [InlineData("theme/site")]
    [InlineData("Theme/site")]
    public void A_site_never_goes_into_the_theme(string output)
    {
        using var site = new OldSite();
        Assert.Equal(2, site.Generator.Run("build", "--output", output).ExitCode);
        Assert.False(Directory.Exists(site.InFolder(output)));
    }

    [Fact]
    public async Task A_check_of_links_with_a_file_that_must_not_be_written_asks_nobody()
    {
        var requests = 0;
        await using var server = await LocalServer.Start(_ =>
        {
            requests++;
            return Task.CompletedTask;
        });
        using var site = new OldSite();
        site.Replace("Keep moving", $"[Keep]({server.At("/")}) moving");
        var before = File.ReadAllText(site.Article);
        var options = new CheckLinksOptions(site.InFolder("input"), LinkRun.Today)
        {
            Cache = site.InFolder("known.json"),
            Connector = server.Connector,
        };
        var terminal = site.Generator.Terminal(TestContext.Current.CancellationToken);
        var command = new CheckLinksCommand(terminal, new SharedOptions(terminal));
        foreach (var refused in new[]
        {
            options with { Cache = site.Article },
            options with { IssueBody = site.Article },
            options with { Reports = [new("json", site.Article)] },
            options with { Cache = site.InFolder("output") },
        })
        {
            Assert.Throws<WrongUseException>(() => command.Run(refused));
        }

        Assert.Equal(0, requests);
        Assert.Equal(before, File.ReadAllText(site.Article));
        Assert.False(File.Exists(options.Cache.Place));
    }

    private IEnumerable<string> Everything() =>
        Directory.EnumerateFileSystemEntries(folder.Root, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);

    private WrittenFile At(string path) => WrittenFile.At("The report", folder.At(path), KeptPlaces.Of(folder.Input, folder.Output));

    private void AssertUntouched()
    {
        Assert.All(
            ["input/causes/strain.md", "theme/parts/card.razor", "output/index.html", "site/index.html", "reports/old.json"],
            path => Assert.Equal("words", File.ReadAllText(folder.At(path))));
        Assert.Single(folder.FilesIn("input"));
    }
}
