using BackHealthSite.Reporting;
using Spectre.Console;

namespace BackHealthSite.Tests.Reporting;

public class ColouredLineTests
{
    private static readonly ProblemReport Report = Reports.Of(
        $"«[red]x[/]»\t{new string('y', 90)}",
        "Message with [bold]markup[/] and a word or two more, so that it is longer than the terminal.");

    [Fact]
    public void Without_colours_the_terminal_shows_what_a_file_would_get() =>
        Assert.Equal(TextReporter.Text(Report), Written(AnsiSupport.No, ColorSystemSupport.NoColors));

    [Fact]
    public void With_colours_the_words_are_the_same() => Assert.Equal(
        """
        input/causes/x.md:1:1: E[1;91merror BHS302 RedFlagsMisplacedE[0m: Message with [bold]markup[/] and a word or two more, so that it is longer than the terminal.
        E[2m  | E[0m[red]x[/]	yyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyyy
        E[2m  | E[0mE[1;91m^^^^^^^^^E[0m
        E[32m  fix: E[0mMove it up.

        E[1;91m8 articles, 24 pages, 1 error, 0 warningsE[0m

        """,
        Written(AnsiSupport.Yes, ColorSystemSupport.Standard).Replace("\u001B", "E", StringComparison.Ordinal));

    private static string Written(AnsiSupport ansi, ColorSystemSupport colours)
    {
        using var text = new StringWriter { NewLine = "\n" };
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = ansi, ColorSystem = colours, Out = new AnsiConsoleOutput(text) });
        console.Profile.Width = 40;
        TextReporter.Write(Report, console);
        return text.ToString();
    }
}
