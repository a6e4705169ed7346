using System.CommandLine;
using BackHealthSite.Diagnostics;
using BackHealthSite.Reporting;
using BackHealthSite.Rules;

namespace BackHealthSite.Commands;

/// <summary>`explain`: a rule in words, with a bad and a good example; without a rule, all of them.</summary>
internal sealed class ExplainCommand(Terminal terminal)
{
    public Command Verb()
    {
        var rule = new Argument<string?>("rule")
        {
            Description = "The id or name of a rule, such as BHS302 or RedFlagsMisplaced.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new VerbCommand("explain", "Say why a rule exists, with a bad and a good example; without a rule, list them all.")
        {
            Misuse = parsed => parsed.UnmatchedTokens.Count > 0 ? "`explain` takes one rule at a time." : null,
        };
        var next = new Option<bool>("--next") { Description = "Print the next free id of each family of rules instead." };
        command.Arguments.Add(rule);
        command.Options.Add(next);
        command.SetAction(result => result.GetValue(next) ? Next() : Run(result.GetValue(rule)));
        return command;
    }

    private int Next()
    {
        foreach (var id in RuleList.NextIds)
        {
            terminal.Out.WriteLine(id);
        }

        return ExitCodes.Clean;
    }

    private int Run(string? asked)
    {
        if (asked is null)
        {
            terminal.Out.Write(AllRules());
            return ExitCodes.Clean;
        }

        if (Find(asked) is { } rule)
        {
            terminal.Out.Write(RuleText.Text(rule));
            return ExitCodes.Clean;
        }

        const string list = "`explain` alone lists them.";
        return terminal.Refuse(IsId(asked)
            ? $"There is no rule {asked.ToUpperInvariant()}. {list}"
            : $"No rule is called `{asked}`. {NearestName.Offer(asked, RuleList.All.Select(each => each.Name), list)}");
    }

    private static Rule? Find(string asked) => RuleList.All.FirstOrDefault(rule =>
        rule.Id.Equals(asked, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(asked, StringComparison.OrdinalIgnoreCase));

    /// <summary>True for the id of a rule, whether there is one or not: another number is another rule, not a slip.</summary>
    private static bool IsId(string asked)
    {
        var number = asked.StartsWith("BHS", StringComparison.OrdinalIgnoreCase) ? asked["BHS".Length..].TrimStart('-', '_', ' ') : asked;
        return number.Length > 0 && number.All(char.IsAsciiDigit);
    }

    private static string AllRules()
    {
        var table = new TextTable();
        foreach (var rule in RuleList.All)
        {
            table.Add(rule.Id, RuleText.LevelOf(rule), rule.Name, RuleText.FirstSentence(rule));
        }

        return table.ToString();
    }
}
