namespace BackHealthSite.Tests.Contract;

/// <summary>Exit codes, problem lines and the old output: what CI and scripts rely on.</summary>
public sealed class CommandLineContract
{
    [Fact]
    public void A_clean_site_is_built_with_exit_code_0_by_default()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        var outcome = generator.Run();
        Assert.Equal("", outcome.Errors);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Matches(
            $@"^Wrote output/\. To look at the site: .+ preview\n2 articles, {PagesIn(generator.Output())} pages, 0 errors, "
            + @"0 warnings \(\d+\.\d\d s\)\n$",
            outcome.Output);
        Assert.Contains("causes/strain/index.html", generator.Output().Keys);
    }

    [Fact]
    public void Whoever_asks_is_told_the_time_of_each_phase_and_what_was_allocated()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        var outcome = generator.Run(new Dictionary<string, string> { ["BACKHEALTH_PHASES"] = "1" });
        var lines = outcome.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Matches("^allocated [0-9]{6,} bytes$", lines[^1]);
        var phases = lines[..^1];
        Assert.All(phases, phase => Assert.Matches(@"^phase \w+ \d+\.\d ms$", phase));
        Assert.Equal(["Read", "Input", "Process", "PostProcess", "Output", "Publish"], phases.Select(phase => phase.Split(' ')[1]));
    }

    [Fact]
    public void A_portable_copy_lies_beside_the_site_and_says_what_to_open()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        Assert.Equal(0, generator.Run().ExitCode);
        var site = generator.Output();
        var outcome = generator.Run("build", "--portable");
        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith(
            "Wrote portable/, a copy to look at and not to publish. Open portable/index.html\n2 articles, "
            + $"{PagesIn(generator.Output("portable"))} pages,",
            outcome.Output,
            StringComparison.Ordinal);
        Assert.Contains("causes/strain/index.html", generator.Output("portable").Keys);
        Assert.Equal(site, generator.Output());
    }

    [Fact]
    public void A_portable_copy_goes_where_it_is_told()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        Assert.StartsWith("Wrote copy/, a copy", generator.Run("--portable", "--output", "copy").Output, StringComparison.Ordinal);
        Assert.Contains("index.html", generator.Output("copy").Keys);
    }

    [Fact]
    public void A_site_has_the_files_of_the_hosts_that_are_named()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        Assert.Equal(0, generator.Run("build", "--host-files", "nginx,azure", "--host-files", "netlify").ExitCode);
        Assert.Subset(
            generator.Output().Keys.ToHashSet(),
            new HashSet<string> { "nginx.conf", "staticwebapp.config.json", "_headers", "_redirects" });
        Assert.Equal(0, generator.Run("build", "--host-files", "nginx").ExitCode);
        Assert.Contains("nginx.conf", generator.Output().Keys);
        Assert.DoesNotContain("_headers", generator.Output().Keys);
        Assert.Equal(0, generator.Run("build").ExitCode);
        Assert.Contains("_headers", generator.Output().Keys);
        Assert.DoesNotContain("nginx.conf", generator.Output().Keys);
    }

    [Fact]
    public void Check_writes_nothing()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        var outcome = generator.Run("check");
        Assert.Equal(0, outcome.ExitCode);
        Assert.StartsWith(
            $"2 articles, {TestSite.With("").Build().Pages} pages, 0 errors, 0 warnings (",
            outcome.Output,
            StringComparison.Ordinal);
        Assert.Equal(["input"], Directory.GetFileSystemEntries(generator.Folder).Select(Path.GetFileName));
    }

    [Fact]
    public void Drafts_that_are_left_out_are_counted()
    {
        using var generator = new GeneratorProcess(TestSite.With("").Replace("causes/strain.md", "related: [stiffness]", "excluded: true"));
        Assert.StartsWith(
            $"1 article, {TestSite.With("").Build().Pages - 1} pages, 1 draft left out, 0 errors, 0 warnings (",
            generator.Run("check").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_folders_that_were_named_are_named_again()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        Directory.Move(generator.InFolder("input"), generator.InFolder("texts"));
        var outcome = generator.Run("build", "--input", "texts", "--output", "site/");
        Assert.StartsWith(
            "Wrote site/. To look at the site: backhealth preview --input texts\n",
            outcome.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Beside_its_sources_the_program_names_the_command_that_compiles_them()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        Directory.CreateDirectory(generator.InFolder("generator"));
        File.WriteAllText(generator.InFolder("generator/Program.cs"), "");
        Assert.StartsWith(
            "Wrote output/. To look at the site: dotnet run --project generator -c Release -- preview\n",
            generator.Run("build").Output,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("There is no verb `biuld`. Did you mean `build`?", "biuld")]
    [InlineData(
        "There is no verb `everything`. The verbs are: build, check, preview, compare, init, new, move, explain, list, "
        + "review, approve, schema, check-links.",
        "everything")]
    [InlineData("There is no option `--ouput`. Did you mean `--output`?", "--ouput", "site")]
    [InlineData("`check` has no option `--inptu`. Did you mean `--input`?", "check", "--inptu=texts")]
    [InlineData(
        "`back` is not a base address. It does not begin with `https://` or `http://`. Write it whole, such as --base-url "
        + "https://example.org/back/.",
        "preview",
        "--base-url",
        "back")]
    [InlineData(
        "`preview` has no option `--portable`. The options are: --input, --base-url, --port, --host, --editor, --today, --help.",
        "preview",
        "--portable")]
    [InlineData(
        "`--portable` writes a copy to open from disk, which is served nowhere. Leave out either `--portable` or `--base-url`.",
        "build",
        "--portable",
        "--base-url",
        "https://example.org/")]
    [InlineData("`ngnix` is not a host with files of its own. Did you mean `nginx`?", "build", "--host-files", "azure,ngnix")]
    [InlineData(
        "`s3` is not a host with files of its own. The hosts are: netlify, cloudflare, azure, nginx.",
        "--host-files",
        "s3")]
    [InlineData(
        "`--portable` writes a copy to open from disk, which has no host. Leave out either `--portable` or `--host-files`.",
        "build",
        "--portable",
        "--host-files",
        "nginx")]
    [InlineData(
        "`https://h//x/` is not a base address. Two slashes stand side by side in its path. Write it whole, such as --base-url "
        + "https://example.org/back/.",
        "build",
        "--base-url",
        "https://h//x/")]
    [InlineData(
        "`https://h/\\u{202E}\\u{A}/` is not a base address. Its path may have letters from a to z, digits, hyphens, dots, `_` and `~` "
        + "only. Write it whole, such as --base-url https://example.org/back/.",
        "check",
        "--base-url",
        "https://h/\u202E\n/")]
    [InlineData("`list` has no use for `all`.", "list", "routes", "all")]
    [InlineData("There is no schema `front-mater`. Did you mean `front-matter`?", "schema", "front-mater")]
    [InlineData(
        "Name a schema to print (front-matter, settings, sources, topics, glossary, body-parts, answers, approvals, synonyms), "
            + "or write all with --into DIR.",
        "schema")]
    [InlineData(
        "`html` is not a report. Write --report text or --report github or --report sarif or --report json.",
        "check",
        "--report",
        "html")]
    [InlineData("`vscod` is not an editor. Did you mean `vscode`?", "preview", "--editor", "vscod")]
    [InlineData(
        "`javascript:{path}` is not an editor. Use one of: vscode, vscode-insiders, vscodium, cursor, zed, none; or a template such as "
        + "`editor://open?file={path}&line={line}`.",
        "preview",
        "--editor",
        "javascript:{path}")]
    public void Wrong_use_is_said_once_with_the_nearest_name(string says, params string[] arguments)
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        var outcome = generator.Run(arguments);
        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(says + "\n`--help` shows what is possible.\n", outcome.Errors);
    }

    [Fact]
    public void Help_writes_the_day_as_the_option_takes_it()
    {
        using var generator = new GeneratorProcess();
        Assert.Matches(@"--today <today> .*\[default: \d{4}-\d\d-\d\d\]\n", generator.Run("check", "--help").Output);
    }

    [Fact]
    public void A_problem_gives_exit_code_1_its_line_and_leaves_the_old_output_as_it_was()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        Assert.Equal(0, generator.Run().ExitCode);
        var before = generator.Output();
        var article = generator.InFolder("input/causes/strain.md");
        File.WriteAllText(article, File.ReadAllText(article).Replace("::: red-flags\n:::\n", "", StringComparison.Ordinal));

        var outcome = generator.Run("build");

        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("input/causes/strain.md:12:1: error BHS301 RedFlagsMissing: ", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("\n  | ## What it is\n  | ^^^^^^^^^^^^^\n  fix: ", outcome.Output, StringComparison.Ordinal);
        Assert.Equal(before, generator.Output());
    }

    [Fact]
    public void A_path_outside_the_working_folder_is_printed_whole()
    {
        using var generator = new GeneratorProcess(TestSite.With("").Replace("causes/strain.md", "xref:stiffness#", "xref:stiffnes#"));
        using var elsewhere = new GeneratorProcess();
        var outcome = elsewhere.Run("check", "--input", generator.InFolder("input"));
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith(generator.InFolder("input") + "/causes/strain.md:16:", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Warnings_stop_publishing_only_when_asked()
    {
        using var generator = new GeneratorProcess(TestSite.With("-- notes.txt --\nNot a page."));
        Assert.Equal(0, generator.Run("check").ExitCode);
        var strict = generator.Run("check", "--warnings-as-errors");
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains("input/notes.txt:1:1: error BHS123 FileNotPublished: ", strict.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Overdue_articles_stop_a_strict_check_and_never_a_build()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        string[] late = ["--today", "2027-11-23"];
        Assert.Equal(0, generator.Run(["build", "--warnings-as-errors", .. late]).ExitCode);
        Assert.Equal(0, generator.Run(["check", .. late]).ExitCode);
        Assert.Equal(0, generator.Run("check", "--strict-dates", "--today", "2027-11-22").ExitCode);
        var strict = generator.Run(["check", "--strict-dates", .. late]);
        Assert.Equal(1, strict.ExitCode);
        Assert.StartsWith("input/causes/strain.md:7:10: error BHS131 ArticleOverdue: ", strict.Output, StringComparison.Ordinal);
        Assert.Equal(2, generator.Run(["build", "--strict-dates", .. late]).ExitCode);
        Assert.Equal(2, generator.Run(["--strict-dates", .. late]).ExitCode);
    }

    [Theory]
    [InlineData("--no-such-option")]
    [InlineData("--today=22 November")]
    [InlineData("--base-url=example.org")]
    [InlineData("--report=sarf")]
    [InlineData("--changed=no-such-list")]
    [InlineData("biuld")]
    public void A_bad_option_gives_exit_code_2(string argument)
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        var outcome = generator.Run(argument);
        Assert.Equal(2, outcome.ExitCode);
        Assert.NotEqual("", outcome.Errors);
        Assert.DoesNotContain("   at ", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(generator.Output());
    }

    [Fact]
    public void A_missing_or_empty_input_folder_gives_exit_code_2()
    {
        using var generator = new GeneratorProcess();
        Assert.Equal(2, generator.Run().ExitCode);
        Directory.CreateDirectory(generator.InFolder("input"));
        var outcome = generator.Run();
        Assert.Equal(2, outcome.ExitCode);
        Assert.Contains("empty", outcome.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_elses_output_folder_is_left_alone_with_exit_code_2()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        Directory.CreateDirectory(generator.InFolder("output"));
        File.WriteAllText(generator.InFolder("output/thesis.txt"), "mine");
        var outcome = generator.Run();
        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal("mine", File.ReadAllText(generator.InFolder("output/thesis.txt")));
        Assert.Equal(["thesis.txt"], generator.Output().Keys);
    }

    [Fact]
    public void The_github_report_holds_commands_and_the_summary_only()
    {
        using var generator = new GeneratorProcess(TestSite.With("").Replace("causes/strain.md", "xref:stiffness#", "xref:stiffnes#"));
        var summary = generator.InFolder("summary.md");
        var outcome = generator.Run(new Dictionary<string, string> { ["GITHUB_STEP_SUMMARY"] = summary }, "check", "--report", "github");
        Assert.Equal(1, outcome.ExitCode);
        var lines = outcome.Output.TrimEnd('\n').Split('\n');
        Assert.StartsWith("::error file=input/causes/strain.md,line=16,", lines[0], StringComparison.Ordinal);
        Assert.All(lines[..^1], line => Assert.StartsWith("::", line, StringComparison.Ordinal));
        Assert.Contains("BHS201", File.ReadAllText(summary), StringComparison.Ordinal);
    }

    [Fact]
    public void Reports_can_be_repeated_and_sent_to_files()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        var outcome = generator.Run("check", "--report", "text", "--report", "github=annotations.txt");
        Assert.Equal(0, outcome.ExitCode);
        Assert.Contains("2 articles", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("2 articles", File.ReadAllText(generator.InFolder("annotations.txt")), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Starts", "processes")]
    public void Another_folder_time_zone_and_language_give_equal_bytes()
    {
        using var here = new GeneratorProcess(TestSite.Frozen());
        using var there = new GeneratorProcess(TestSite.Frozen());
        var tokyo = new Dictionary<string, string> { ["TZ"] = "Asia/Tokyo", ["LANG"] = "tr_TR.UTF-8", ["LC_ALL"] = "tr_TR.UTF-8" };
        var samoa = new Dictionary<string, string> { ["TZ"] = "Pacific/Pago_Pago", ["LANG"] = "C" };
        Assert.Equal(0, here.RunProcess(tokyo).ExitCode);
        Assert.Equal(0, there.RunProcess(samoa, "--output", "elsewhere").ExitCode);
        Assert.NotEmpty(here.Output());
        Assert.Equal(here.Output(), there.Output("elsewhere"));
    }

    private static int PagesIn(IReadOnlyDictionary<string, string> files) =>
        files.Keys.Count(file => file.EndsWith(".html", StringComparison.Ordinal));
}
