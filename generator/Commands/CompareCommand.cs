using System.CommandLine;
using BackHealthSite.Comparison;
using BackHealthSite.Publishing;
using BackHealthSite.Reporting;

namespace BackHealthSite.Commands;

/// <summary>`compare`: what readers see differently in one built site than in another, as Markdown.</summary>
internal static class CompareCommand
{
    public const string Name = "compare";

    public static Command Verb()
    {
        var before = new Argument<string>("before") { Description = "The folder of the site as it was." };
        var after = new Argument<string>("after") { Description = "The folder of the site as it is.", DefaultValueFactory = _ => "output" };
        var command = new Command(Name, "Show the words of each page that differs between two built sites, warning cards included, as Markdown.") { before, after };
        foreach (var folder in new[] { before, after })
        {
            folder.Validators.Add(result =>
            {
                foreach (var token in result.Tokens.Where(token => !File.Exists(Path.Combine(token.Value, "index.html"))))
                {
                    result.AddError($"`{token.Value}` holds no built site.");
                }
            });
        }

        command.SetAction(result => Run(result.GetValue(before)!, result.GetValue(after)!));
        return command;
    }

    private static int Run(string before, string after)
    {
        try
        {
            Console.Out.Write(ChangeReport.Markdown(SiteComparer.Compare(before, after)));
            return ExitCodes.Clean;
        }
        catch (Exception e) when (OutputRefusedException.IsDiskAnswer(e))
        {
            Console.Error.WriteLine(VisibleText.OfLine($"The sites can't be compared: {OutputRefusedException.AnswerOf(e)}."));
            return ExitCodes.WrongUse;
        }
    }
}
