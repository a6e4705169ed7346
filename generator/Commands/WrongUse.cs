using System.CommandLine;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Commands;

/// <summary>Says what is wrong with a command line, and how to write it.</summary>
internal static class WrongUse
{
    public static IEnumerable<string> Words(ParseResult parsed)
    {
        var verb = parsed.CommandResult.Command;
        var extra = parsed.UnmatchedTokens.FirstOrDefault(IsOption) ?? (parsed.UnmatchedTokens is [var first, ..] ? first : null);
        if (extra is not null && IsOption(extra))
        {
            return [UnknownOption(extra.Split('=')[0], verb)];
        }

        return verb switch
        {
            RootCommand root when extra is not null => [UnknownVerb(extra, root)],
            VerbCommand own when own.Misuse(parsed) is { } misuse => [misuse],
            _ when extra is not null => [$"`{verb.Name}` has no use for `{extra}`."],
            _ => parsed.Errors.Select(error => error.Message).Distinct(StringComparer.Ordinal),
        };
    }

    private static bool IsOption(string token) => token.StartsWith('-');

    private static string UnknownVerb(string name, RootCommand root)
    {
        var verbs = root.Subcommands.Select(verb => verb.Name).ToList();
        return $"There is no verb `{name}`. {NearestName.Offer(name, verbs, $"The verbs are: {string.Join(", ", verbs)}.")}";
    }

    private static string UnknownOption(string name, Command verb)
    {
        var options = verb.Options.Select(option => option.Name).Append("--help").Distinct().ToList();
        var owner = verb is RootCommand ? "There is" : $"`{verb.Name}` has";
        return $"{owner} no option `{name}`. {NearestName.Offer(name, options, $"The options are: {string.Join(", ", options)}.")}";
    }
}
