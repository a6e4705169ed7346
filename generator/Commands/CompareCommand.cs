using System.CommandLine;
using BackHealthSite.Comparison;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Disk;

namespace BackHealthSite.Commands;

/// <summary>`compare`: what readers see differently in one built site than in another, as Markdown.</summary>
internal sealed class CompareCommand(Terminal terminal)
{
    public Command Verb()
    {
        var before = new Argument<string>("before") { Description = "The folder of the site as it was." };
        var after = new Argument<string>("after") { Description = "The folder of the site as it is.", DefaultValueFactory = _ => "output" };
        var command = new Command(
            "compare",
            "Show the words of each page that differs between two built sites, warning cards included, as Markdown.")
        {
            before, after,
        };
        foreach (var folder in new[] { before, after })
        {
            folder.Validators.Add(result =>
            {
                foreach (var token in result.Tokens.Where(token => !File.Exists(Path.Combine(PlaceOf(token.Value), "index.html"))))
                {
                    result.AddError($"`{token.Value}` holds no built site.");
                }
            });
        }

        command.SetAction(result => Run(PlaceOf(result.GetValue(before)!), PlaceOf(result.GetValue(after)!)));
        return command;
    }

    private string PlaceOf(string folder) => terminal.At(folder).Place;

    private int Run(string before, string after)
    {
        try
        {
            terminal.Out.Write(ChangeReport.Markdown(SiteComparer.Compare(before, after)));
            return ExitCodes.Clean;
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            throw new WrongUseException($"The sites can't be compared: {DiskAnswer.Of(e)}.", e);
        }
    }
}
