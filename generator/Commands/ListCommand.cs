using System.CommandLine;
using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Commands;

/// <summary>`list`: looks at the site without building it.</summary>
internal static class ListCommand
{
    private static readonly Dictionary<string, Func<PublishedSite, DateOnly, string>> Lists = new(StringComparer.Ordinal)
    {
        ["routes"] = (site, _) => SiteLists.Routes(site),
        ["addresses"] = (site, _) => SiteLists.Addresses(site),
        ["reviews"] = SiteLists.Reviews,
        ["relations"] = (site, _) => SiteLists.Relations(site),
        ["terms"] = (site, _) => SiteLists.Terms(site),
    };

    public static Command Verb(Option<string> input)
    {
        var what = new Argument<string>("what") { Description = $"What to list: {string.Join(", ", Lists.Keys)}." };
        var command = new Command("list", "List routes, addresses not yet protected, reviews, relations or glossary terms as plain text.") { what, input, TodayOption.Option };
        what.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && !Lists.ContainsKey(result.Tokens[0].Value))
            {
                var name = result.Tokens[0].Value;
                result.AddError($"`{name}` cannot be listed. {NearestName.Offer(name, Lists.Keys, $"Choose one of: {string.Join(", ", Lists.Keys)}.")}");
            }
        });
        command.SetAction(result => Run(Lists[result.GetValue(what)!], result.GetValue(input)!, TodayOption.Of(result)));
        return command;
    }

    private static int Run(Func<PublishedSite, DateOnly, string> list, string input, DateOnly today) => new SiteLook("The list", input, today).At(site =>
    {
        Console.Out.Write(list(site, today));
        return ExitCodes.Clean;
    });
}
