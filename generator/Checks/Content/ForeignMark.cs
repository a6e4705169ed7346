namespace BackHealthSite.Checks;

/// <summary>What is said of a mark that another program reads and this site does not: what was meant, and what to write.</summary>
internal sealed record ForeignMark(string Message, string Fix)
{
    public static string MessageOf(string what) => $"This was meant as {what}, which this site does not know: readers would see the signs.";
}
