namespace BackHealthSite.Tests.Contract;

/// <summary>The tests that write parts of what authors read, when asked to: one after the other, since they share a file.</summary>
[CollectionDefinition(Name)]
public sealed class AuthorFiles
{
    public const string Name = "Files that authors read";
}
