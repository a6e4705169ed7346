using System.Text.RegularExpressions;

namespace BackHealthSite.Tests.Commands;

/// <summary>`init`: a folder with a whole site, or nothing.</summary>
[Trait("Takes", "long")]
public sealed class InitCommandTests
{
    [Fact]
    public void A_new_folder_holds_a_whole_site_and_the_next_steps_are_told()
    {
        using var generator = new GeneratorProcess();
        var outcome = Init(generator, "back-health/");
        Assert.Equal("", outcome.Errors);
        Assert.Equal(0, outcome.ExitCode);
        Assert.Equal(
            """
            Made a site in back-health/

            Next:
              1. cd back-health
              2. backhealth preview    shows the site at http://localhost:5080
              3. Write your title and address into input/settings.yml, and who you are into input/pages/about.md.
              4. backhealth check      says what is wrong, and where
            README.md tells how to publish.

            """.ReplaceLineEndings("\n"),
            outcome.Output);
        Assert.Equal(["back-health"], Names(generator.Folder));
        Assert.Equal(
            [".gitattributes", ".github", ".gitignore", ".vscode", "README.md", "input"],
            Names(generator.InFolder("back-health")));
        Assert.True(File.Exists(generator.InFolder("back-health/.github/workflows/publish.yml")));
        Assert.True(File.Exists(generator.InFolder("back-health/.vscode/front-matter.schema.json")));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void An_empty_folder_and_a_repository_that_was_just_made_are_filled(bool isRepository)
    {
        using var generator = new GeneratorProcess();
        Directory.CreateDirectory(generator.InFolder(isRepository ? "site/.git" : "site"));
        Assert.Equal((0, ""), (Init(generator, "site") is var outcome ? outcome.ExitCode : -1, outcome.Errors));
        Assert.Equal(isRepository ? 7 : 6, Names(generator.InFolder("site")).Count());
        Assert.Equal(["site"], Names(generator.Folder));
    }

    [Fact]
    public void Whoever_makes_a_site_late_is_told_how_many_articles_are_overdue()
    {
        using var generator = new GeneratorProcess();
        var outcome = generator.Run("init", "site", "--today", "2099-01-01");
        var articles = Directory.GetFiles(generator.InFolder("site/input"), "*.md", SearchOption.AllDirectories)
            .Count(path => File.ReadAllText(path).Contains("\nrecheck: ", StringComparison.Ordinal));
        Assert.Contains(
            $"\nArticles that are overdue for a check: {articles}. Read them again before you publish, or take a newer program.\n",
            outcome.Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_with_something_in_it_is_left_as_it_is()
    {
        using var generator = new GeneratorProcess();
        Directory.CreateDirectory(generator.InFolder("mine"));
        File.WriteAllText(generator.InFolder("mine/notes.txt"), "words");
        var outcome = Init(generator, "mine");
        Assert.Equal(
            (2, "The folder `mine` is not empty: `notes.txt` lies in it, and nothing was written. Name a folder that is empty or not there "
                + "yet.\n"),
            (outcome.ExitCode, outcome.Errors));
        Assert.Equal("words", File.ReadAllText(generator.InFolder("mine/notes.txt")));
        Assert.Equal(["notes.txt"], Names(generator.InFolder("mine")));
        Assert.Equal(["mine"], Names(generator.Folder));
    }

    [Theory]
    [InlineData("notes.txt", "`notes.txt` is a file and was left as it is. Name a folder that is not there yet.")]
    [InlineData("input/more", "The site `input/more` can't be written: it would lie in `input`, where only people and builds write. ")]
    [InlineData("other/texts/more", "The site `other/texts/more` can't be written: it would lie in `")]
    [InlineData("built/more", "The site `built/more` can't be written: it would lie in the site in `")]
    public void A_place_that_belongs_to_something_else_is_refused(string folder, string says)
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        File.WriteAllText(generator.InFolder("notes.txt"), "words");
        Directory.CreateDirectory(generator.InFolder("other/texts/_data"));
        File.WriteAllText(generator.InFolder("other/texts/settings.yml"), "title: Other");
        Directory.CreateDirectory(generator.InFolder("built"));
        File.WriteAllText(generator.InFolder("built/.backhealthsite"), "");
        var before = Directory.GetFileSystemEntries(generator.Folder, "*", SearchOption.AllDirectories);
        var outcome = Init(generator, folder);
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith(says, outcome.Errors, StringComparison.Ordinal);
        Assert.Equal(before, Directory.GetFileSystemEntries(generator.Folder, "*", SearchOption.AllDirectories));
    }

    [Fact]
    public void A_folder_that_cannot_lie_there_is_told()
    {
        using var generator = new GeneratorProcess();
        var outcome = Init(generator, "none/site");
        Assert.Equal(2, outcome.ExitCode);
        Assert.Equal(
            $"The site `none/site` can't be made: there is no folder `{generator.InFolder("none")}`. Make it first.\n",
            outcome.Errors);
        Assert.Empty(Names(generator.Folder));
    }

    [Fact]
    public void Without_a_folder_it_is_told_how()
    {
        using var generator = new GeneratorProcess();
        Assert.Equal("`init` needs a folder to make: `init back-health`.", FirstLine(generator.Run("init")));
        Assert.Equal("`init` has no use for `b`.", FirstLine(generator.Run("init", "a", "b")));
        Assert.Empty(Names(generator.Folder));
    }

    [Fact]
    public void The_name_of_the_editors_who_approved_the_words_is_that_of_this_project()
    {
        using var generator = new GeneratorProcess();
        Init(generator, "site");
        var ledger = File.ReadAllText(generator.InFolder("site/input/_data/approvals.yml"));
        Assert.Contains("- what: card:emergency\n", ledger, StringComparison.Ordinal);
        Assert.Equal(
            ["the editors of BackHealthSite"],
            Regex.Matches(ledger, "(?m)^  by: (.*)$").Select(by => by.Groups[1].Value).Distinct());
    }

    private static string FirstLine(ProcessOutcome outcome) => outcome.Errors.Split('\n')[0];

    private static IEnumerable<string> Names(string folder) =>
        Directory.GetFileSystemEntries(folder).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    private static ProcessOutcome Init(GeneratorProcess generator, string folder) => generator.Run("init", folder);
}
