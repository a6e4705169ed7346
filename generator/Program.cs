using BackHealthSite.Commands;

try
{
    return CommandLine.Run(args);
}
catch (Exception bug) when (bug is not OutOfMemoryException)
{
    Console.Error.WriteLine("This is a bug in the generator, not in your article. Nothing was published.");
    Console.Error.WriteLine("Please report it with the lines below: https://github.com/backhealthsite/backhealthsite/issues/new/choose");
    Console.Error.WriteLine(bug);
    return ExitCodes.Bug;
}
