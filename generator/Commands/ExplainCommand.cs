using System.CommandLine;
using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Reporting;

namespace BackHealthSite.Commands;

/// <summary>`explain`: a rule in words, with a bad and a good example; without a rule, all of them.</summary>
internal static class ExplainCommand
{
    public const string Name = "explain";

    public static Command Verb()
    {
        var rule = new Argument<string?>("rule") { Description = "The id or name of a rule, such as BHS302 or RedFlagsMisplaced.", Arity = ArgumentArity.ZeroOrOne };
        var command = new Command(Name, "Say why a rule exists, with a bad and a good example; without a rule, list them all.");
        command.Arguments.Add(rule);
        command.SetAction(result => Run(result.GetValue(rule)));
        return command;
    }

    private static int Run(string? asked)
    {
        if (asked is null)
        {
            Console.Out.Write(AllRules());
            return ExitCodes.Clean;
        }

        if (Find(asked) is { } rule)
        {
            Console.Out.Write(Text(rule));
            return ExitCodes.Clean;
        }

        var known = RuleCatalogue.All.SelectMany(each => new[] { each.Id, each.Name });
        var offer = NearestName.Offer(asked, known, "`explain` without a rule lists them all.");
        Console.Error.WriteLine($"No rule is called `{VisibleText.OfLine(asked)}`. {offer}");
        return ExitCodes.WrongUse;
    }

    private static Rule? Find(string asked) => RuleCatalogue.All.FirstOrDefault(rule =>
        rule.Id.Equals(asked, StringComparison.OrdinalIgnoreCase) || rule.Name.Equals(asked, StringComparison.OrdinalIgnoreCase));

    private static string AllRules()
    {
        var table = new TextTable();
        foreach (var rule in RuleCatalogue.All)
        {
            table.Add(rule.Id, LevelOf(rule), rule.Name, FirstSentence(rule.Reason));
        }

        return table.ToString();
    }

    private static string FirstSentence(string reason) => reason.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var end ? reason[..(end + 1)] : reason;

    private static string Text(Rule rule)
    {
        var text = new StringBuilder($"{rule.Id} {rule.Name} ({LevelOf(rule)})\n\n{rule.Reason}\n");
        Append(text, "Bad:", rule.Bad);
        Append(text, "Good:", rule.Good);
        return text.ToString();
    }

    /// <summary>Indented, so that no line of an example begins with `::`, which is a command to GitHub's runner.</summary>
    private static void Append(StringBuilder text, string heading, string example)
    {
        text.Append('\n').Append(heading).Append("\n\n");
        foreach (var line in example.Split('\n'))
        {
            text.Append(line.Length == 0 ? "" : "    ").Append(VisibleText.OfLine(line)).Append('\n');
        }
    }

    private static string LevelOf(Rule rule) => rule.Severity == Severity.Error ? "error" : "warning";
}
