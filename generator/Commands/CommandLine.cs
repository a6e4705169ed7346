using System.CommandLine;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Commands;

/// <summary>The verbs of the command line; a contract with CI and scripts.</summary>
internal sealed class CommandLine(Terminal terminal)
{
    /// <summary>Runs a command line and gives the exit code.</summary>
    public int Run(params string[] args)
    {
        try
        {
            return Run(Root().Parse(args));
        }
        catch (WrongUseException refused)
        {
            return terminal.Refuse(refused.Message);
        }
    }

    private int Run(ParseResult parsed)
    {
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new InvocationConfiguration
            {
                Output = terminal.Out,
                Error = terminal.Error,
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
            });
        }

        foreach (var words in WrongUse.Words(parsed))
        {
            terminal.Say(words);
        }

        return terminal.Refuse("`--help` shows what is possible.");
    }

    private RootCommand Root()
    {
        var shared = new SharedOptions(terminal);
        var build = new BuildCommand(terminal, shared);
        var root = new RootCommand("Builds a checked, searchable site from Markdown articles about back health.")
        {
            build.Build(),
            build.Check(),
            new PreviewCommand(terminal, shared).Verb(),
            new CompareCommand(terminal).Verb(),
            new InitCommand(terminal, shared).Verb(),
            new NewCommand(terminal, shared).Verb(),
            new MoveCommand(terminal, shared).Verb(),
            new ExplainCommand(terminal).Verb(),
            new ListCommand(terminal, shared).Verb(),
            new ReviewCommand(terminal, shared).Verb(),
            new ApproveCommand(terminal, shared).Verb(),
            new SchemaCommand(terminal, shared).Verb(),
            new CheckLinksCommand(terminal, shared).Verb(),
        };
        build.MakeDefaultOf(root);
        return root;
    }
}
