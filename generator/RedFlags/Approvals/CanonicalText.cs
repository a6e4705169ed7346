using System.Text;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.RedFlags.Approvals;

/// <summary>
/// The words of a YAML value in the one form that fingerprints are taken of: every value a text with its white space collapsed, lists in
/// their order, keys in ordinal order. Quotes, line breaks, comments and the order of keys make no difference; any other change does.
/// </summary>
internal static class CanonicalText
{
    public static string Of(YamlNode node) => Of(node, _ => true);

    /// <param name="node">The value.</param>
    /// <param name="isTaken">Which keys of a mapping at its root belong to it.</param>
    public static string Of(YamlNode node, Func<string, bool> isTaken)
    {
        var text = new StringBuilder();
        Append(text, node, isTaken);
        return text.ToString();
    }

    /// <summary>
    /// Text with every run of blanks, tabs and line ends as one blank; other kinds of space are words, which an eye may tell apart.
    /// </summary>
    public static string Collapse(string text) => IsCollapsed(text)
        ? text
        : string.Join(' ', text.Split([' ', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>True for text whose blanks stand alone, and not at its ends.</summary>
    public static bool IsCollapsed(ReadOnlySpan<char> text)
    {
        var isBlank = true;
        foreach (var letter in text)
        {
            if (letter is '\t' or '\r' or '\n' || (letter == ' ' && isBlank))
            {
                return false;
            }

            isBlank = letter == ' ';
        }

        return !isBlank || text.IsEmpty;
    }

    private static void Append(StringBuilder text, YamlNode node, Func<string, bool> isTaken)
    {
        switch (node)
        {
            case YamlMappingNode map:
                AppendMap(text, map, isTaken);
                break;
            case YamlSequenceNode list:
                AppendList(text, list);
                break;
            default:
                AppendText(text, (node as YamlScalarNode)?.Value ?? "");
                break;
        }
    }

    private static void AppendMap(StringBuilder text, YamlMappingNode map, Func<string, bool> isTaken)
    {
        var separator = '{';
        foreach (var (key, value) in map.Children
            .Select(pair => ((pair.Key as YamlScalarNode)?.Value ?? "", pair.Value))
            .OrderBy(pair => pair.Item1, StringComparer.Ordinal))
        {
            if (isTaken(key))
            {
                text.Append(separator);
                AppendText(text, key);
                text.Append(':');
                Append(text, value, _ => true);
                separator = ',';
            }
        }

        text.Append(separator == '{' ? "{}" : "}");
    }

    private static void AppendList(StringBuilder text, YamlSequenceNode list)
    {
        text.Append('[');
        foreach (var (index, item) in list.Children.Index())
        {
            text.Append(index == 0 ? "" : ",");
            Append(text, item, _ => true);
        }

        text.Append(']');
    }

    private static void AppendText(StringBuilder text, string value) =>
        text.Append('"')
            .Append(Collapse(value).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal))
            .Append('"');
}
