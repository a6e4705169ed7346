namespace BackHealthSite.Reporting;

/// <summary>What is said when the generator itself fails.</summary>
internal static class BugReport
{
    public const string Sentence = "This is a bug in the generator, not in your article. Nothing was published.";

    public const string Request =
        "Please report it with the lines below: https://github.com/backhealthsite/backhealthsite/issues/new/choose";
}
