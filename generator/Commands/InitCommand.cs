using System.CommandLine;
using System.Globalization;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>`init`: makes a folder that holds a whole site to begin with, and never touches what lies there already.</summary>
internal sealed class InitCommand(Terminal terminal, SharedOptions shared)
{
    private readonly Argument<string> folderArgument = new("folder") { Description = "The folder to make, such as `back-health`." };

    public Command Verb()
    {
        var command = new VerbCommand("init", "Make a site of your own: settings, warning signs, articles and workflows.")
        {
            Misuse = Misuse,
        };
        command.Arguments.Add(folderArgument);
        command.Options.Add(shared.Today);
        command.SetAction(result => Run(terminal.At(result.GetValue(folderArgument)!), shared.TodayOf(result)));
        return command;
    }

    private string? Misuse(ParseResult parsed) =>
        parsed.GetResult(folderArgument)?.Tokens is [_, ..] ? null : "`init` needs a folder to make: `init back-health`.";

    private int Run(GivenPath folder, DateOnly today)
    {
        try
        {
            var made = NewFolder.At(folder, KeptPlaces.Of(terminal.At("input")).Resolve("The site", folder));
            var starter = Starter.Of(today);
            made.Write(starter.Files);
            terminal.Out.Write(Done(folder, starter.Overdue));
            return ExitCodes.Clean;
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            throw DiskAnswer.Refusal("The site", folder.Text, e);
        }
    }

    private static string Done(GivenPath folder, int overdue)
    {
        var shown = PrintableText.OfLine(folder.Text.TrimEnd('/', Path.DirectorySeparatorChar));
        var late = overdue == 0
            ? ""
            : string.Create(
                CultureInfo.InvariantCulture,
                $"Articles that are overdue for a check: {overdue}. Read them again before you publish, or take a newer program.\n");
        return $"""
            Made a site in {shown}/
            {late}
            Next:
              1. cd {shown}
              2. backhealth preview    shows the site at http://localhost:5080
              3. Write your title and address into input/settings.yml, and who you are into input/pages/about.md.
              4. backhealth check      says what is wrong, and where
            README.md tells how to publish.

            """.ReplaceLineEndings("\n");
    }
}
