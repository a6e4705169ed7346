using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Reporting;
using BackHealthSite.Site;

namespace BackHealthSite.Commands;

/// <summary>`list`: looks at the site without building it.</summary>
internal sealed class ListCommand(Terminal terminal, SharedOptions shared)
{
    private const string ReviewsName = "reviews";

    private static readonly Dictionary<string, Func<PublishedSite, int?, string>> Lists = new(StringComparer.Ordinal)
    {
        ["routes"] = (site, _) => SiteLists.Routes(site),
        ["addresses"] = (site, _) => SiteLists.Addresses(site),
        [ReviewsName] = SiteLists.Reviews,
        ["relations"] = (site, _) => SiteLists.Relations(site),
        ["terms"] = (site, _) => SiteLists.Terms(site),
        ["articles"] = (site, _) => AuthorLists.Articles(site),
        ["groups"] = (site, _) => AuthorLists.Groups(site),
        ["flags"] = (site, _) => AuthorLists.Flags(site),
        ["sources"] = (site, _) => AuthorLists.Sources(site),
    };

    private readonly Option<int?> dueWithin = new("--due-within")
    {
        Description = "Of `reviews`: only what is due within so many days, or overdue.",
        CustomParser = ParseDays,
    };

    private readonly Option<string?> issueBody = new("--issue-body")
    {
        Description = "Of `reviews`: write them and the addresses that are not protected yet as the text of an issue, in Markdown, to this "
            + "file; empty where there is nothing to do.",
    };

    public Command Verb()
    {
        var what = new Argument<string>("what") { Description = $"What to list: {string.Join(", ", Lists.Keys)}." };
        var command = new Command("list", "List what the site has as plain text, such as routes, articles, warning signs or sources.")
        {
            what, shared.Input, shared.Today, dueWithin, issueBody,
        };
        what.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !Lists.ContainsKey(result.Tokens[0].Value))
            {
                var name = result.Tokens[0].Value;
                result.AddError(
                    $"`{name}` cannot be listed. "
                    + $"{NearestName.Offer(name, Lists.Keys, $"Choose one of: {string.Join(", ", Lists.Keys)}.")}");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(what) != ReviewsName && (result.GetResult(dueWithin) ?? result.GetResult(issueBody)) is { } option)
            {
                result.AddError($"`{option.Option.Name}` goes with `list {ReviewsName}` only.");
            }
        });
        command.SetAction(result =>
        {
            var look = new SiteLook(terminal, "The list", shared.InputOf(result)) { Today = shared.TodayOf(result) };
            return Run(result.GetValue(what)!, look, result.GetValue(dueWithin), result.GetValue(issueBody));
        });
        return command;
    }

    private int Run(string what, SiteLook look, int? days, string? issue) => look.At(
        () => issue is null ? null : WrittenFile.At("The text of the issue", terminal.At(issue), KeptPlaces.Of(look.Input)),
        (site, file) =>
        {
            terminal.Out.Write(Lists[what](site, days));
            file?.Write(ReviewIssue.Markdown(site, days, new ShownPaths(look.Input)));
            return ExitCodes.Clean;
        });

    private static int? ParseDays(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var days))
        {
            return days;
        }

        result.AddError(
            $"`{text}` is not a number of days. Write --due-within with a whole number, such as 28; 0 shows what is due today or overdue.");
        return null;
    }
}
