using BackHealthSite.Preview;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>`preview`: serves the site and follows every save until Ctrl+C, which is its normal end.</summary>
internal static class PreviewCommand
{
    public static int Run(PreviewOptions options)
    {
        using var stop = new StopKey();
        try
        {
            // Refused here as in a build; once the preview runs, a folder may go and come back.
            InputFolder.Read(options.Input);
            new PreviewSession(options, Console.Out).Run(stop.Token).GetAwaiter().GetResult();
            return stop.ExitCode == ExitCodes.Cancelled ? ExitCodes.Clean : stop.ExitCode;
        }
        catch (Exception refused) when (refused is InputRefusedException or PortRefusedException)
        {
            Console.Error.WriteLine(VisibleText.OfLine(refused.Message));
            return ExitCodes.WrongUse;
        }
    }
}
