using BackHealthSite.Commands;
using BackHealthSite.Reporting;

try
{
    return CommandLine.Run(args);
}
catch (Exception bug) when (bug is not OutOfMemoryException)
{
    Console.Error.WriteLine(BugReport.Sentence);
    Console.Error.WriteLine(BugReport.Request);
    Console.Error.WriteLine(bug);
    return ExitCodes.Bug;
}
