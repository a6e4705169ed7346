using System.Text;

namespace BackHealthSite.Reporting;

/// <summary>A line that GitHub's runner reads as a command, escaped as GitHub's own toolkit does (@actions/core, command.ts).</summary>
internal static class WorkflowCommand
{
    public static string Write(string name, IEnumerable<(string Key, string Value)> properties, string message)
    {
        var line = new StringBuilder("::").Append(name).Append(' ');
        line.AppendJoin(',', properties.Select(property => $"{property.Key}={Property(property.Value)}"));
        return line.Append("::").Append(Data(message)).ToString();
    }

    private static string Data(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string text) => Data(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
