namespace BackHealthSite.Tests.Commands;

/// <summary>`--accept-words`: the list of warning words is written by the program, and only when nothing else is wrong.</summary>
[Trait("Takes", "long")]
public sealed class AcceptWordsTests
{
    private const string List = "input/_data/warning-words.txt";

    [Fact]
    public void The_list_is_begun_then_held_and_written_anew_when_an_editor_has_read_what_changed()
    {
        using var generator = new GeneratorProcess(
            TestSite.With("").Replace("causes/strain.md", "## What it is\n", "## What it is\n\nA *hospital* is no\nhotel [@good-one].\n"));

        var first = generator.Run("check", "--accept-words");
        var lines = File.ReadAllLines(generator.InFolder(List));
        var article = File.ReadAllText(generator.InFolder("input/causes/strain.md")).Replace("hotel", "inn", StringComparison.Ordinal);
        File.WriteAllText(generator.InFolder("input/causes/strain.md"), article);
        var changed = generator.Run("check");
        var strict = generator.Run("check", "--strict-words");
        var accepted = generator.Run("check", "--accept-words");

        Assert.Equal(0, first.ExitCode);
        Assert.Contains($"Wrote {List}: ", first.Output, StringComparison.Ordinal);
        Assert.Contains("/causes/strain/ What it is > A hospital is no hotel.", lines);
        Assert.Equal(0, changed.ExitCode);
        Assert.Contains("warning BHS339", changed.Output, StringComparison.Ordinal);
        Assert.Equal(1, strict.ExitCode);
        Assert.Contains(
            "+ /causes/strain/ What it is > A hospital is no inn.\n- /causes/strain/ What it is > A hospital is no hotel.\n",
            accepted.Output,
            StringComparison.Ordinal);
        Assert.EndsWith(
            $"{List} is as it was: it holds every passage already.\n",
            generator.Run("check", "--accept-words").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_while_there_is_another_error()
    {
        using var generator = new GeneratorProcess(
            TestSite.With("-- _data/warning-words.txt --\nkept\n").Replace("causes/strain.md", "xref:stiffness#", "xref:stiffnes#"));

        var outcome = generator.Run("check", "--accept-words");

        Assert.Equal(1, outcome.ExitCode);
        Assert.EndsWith($"{List} is as it was: put the errors right first.\n", outcome.Output, StringComparison.Ordinal);
        Assert.StartsWith("kept\n", File.ReadAllText(generator.InFolder(List)), StringComparison.Ordinal);
    }
}
