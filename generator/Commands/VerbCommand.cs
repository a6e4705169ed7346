using System.CommandLine;

namespace BackHealthSite.Commands;

/// <summary>A verb that has its own words for a command line that it can't read.</summary>
internal sealed class VerbCommand(string name, string description) : Command(name, description)
{
    /// <summary>What is wrong, in a sentence; null where the general words say it.</summary>
    public required Func<ParseResult, string?> Misuse { get; init; }
}
