using System.CommandLine;

namespace BackHealthSite.Commands;

/// <summary>`move`: gives an article another name or topic, with all that leads to it.</summary>
internal sealed class MoveCommand(Terminal terminal, SharedOptions shared)
{
    private readonly Argument<string> oldArgument = new("old") { Description = "The id of the article." };

    private readonly Argument<string> newArgument = new("new") { Description = "Its new id, or `topic/id` for another topic." };

    private readonly Option<bool> dryRun = new("--dry-run") { Description = "Say what would change, and write nothing." };

    public Command Verb()
    {
        var command = new VerbCommand("move", "Rename an article: file, links, relations, old address and lists, in one step.")
        {
            Misuse = Misuse,
        };
        command.Arguments.Add(oldArgument);
        command.Arguments.Add(newArgument);
        foreach (var option in new Option[] { dryRun, shared.Input, shared.Today })
        {
            command.Options.Add(option);
        }

        command.SetAction(result =>
        {
            using var stop = terminal.Stop();
            var run = new MoveRun(terminal, shared.InputOf(result), shared.TodayOf(result))
            {
                IsDry = result.GetValue(dryRun),
                Stop = stop.Token,
            };
            try
            {
                return run.Of(result.GetValue(oldArgument)!, result.GetValue(newArgument)!);
            }
            catch (OperationCanceledException) when (stop.Token.IsCancellationRequested)
            {
                terminal.Say("Stopped. Nothing was moved.");
                return stop.ExitCode;
            }
        });
        return command;
    }

    private string? Misuse(ParseResult parsed) => parsed.GetResult(newArgument)?.Tokens.Count is > 0
        ? null
        : "`move` needs the id of an article and a new one: `move sciatica leg-nerve-pain`, or `move sciatica causes/sciatica` for "
            + "another topic.";
}
