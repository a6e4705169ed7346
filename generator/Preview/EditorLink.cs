using System.Globalization;
using System.Text.RegularExpressions;
using BackHealthSite.Reporting;

namespace BackHealthSite.Preview;

/// <summary>
/// The address by which an author's editor opens a file at a line: `{path}`, `{line}` and `{column}` stand for the place.
/// </summary>
internal sealed partial record EditorLink
{
    public const string Default = "vscode";

    /// <summary>Asks for no links at all.</summary>
    public const string None = "none";

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        [Default] = "vscode://file{path}:{line}:{column}",
        ["vscode-insiders"] = "vscode-insiders://file{path}:{line}:{column}",
        ["vscodium"] = "vscodium://file{path}:{line}:{column}",
        ["cursor"] = "cursor://file{path}:{line}:{column}",
        ["zed"] = "zed://file{path}:{line}:{column}",
    };

    // Run by the browser itself: no editor has them.
    private static readonly string[] Refused = ["javascript:", "data:", "vbscript:", "blob:"];

    private readonly string template;

    private EditorLink(string template) => this.template = template;

    public static IEnumerable<string> Names => Known.Keys.Append(None);

    /// <summary>The link of a known editor, or of a template; null for anything else.</summary>
    public static EditorLink? Of(string editor) =>
        Known.TryGetValue(editor, out var template) ? new EditorLink(template)
        : IsTemplate(editor) ? new EditorLink(editor)
        : null;

    /// <param name="file">The whole path of the file.</param>
    /// <param name="place">The place in it.</param>
    public string To(string file, TextPosition place)
    {
        var segments = file.Replace('\\', '/').TrimStart('/').Split('/').Select(Uri.EscapeDataString);
        var path = "/" + string.Join('/', segments).Replace("%3A", ":", StringComparison.Ordinal);
        return template
            .Replace("{line}", place.Line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{column}", place.Column.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{path}", path, StringComparison.Ordinal);
    }

    private static bool IsTemplate(string text) =>
        text.Contains("{path}", StringComparison.Ordinal)
        && Scheme().IsMatch(text)
        && !Refused.Any(scheme => text.StartsWith(scheme, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$")]
    private static partial Regex Scheme();
}
