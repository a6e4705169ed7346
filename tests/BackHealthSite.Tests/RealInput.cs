using System.Globalization;
using System.Text;
using BackHealthSite.Source;

namespace BackHealthSite.Tests;

/// <summary>The real input folder, copied beside the tests.</summary>
internal static class RealInput
{
    public static string Folder => Path.Combine(AppContext.BaseDirectory, "input");

    public static string PathOf(string path) => Path.Combine(Folder, path);

    /// <summary>
    /// The newest day under `checked` or in the ledger: the tests of the real input know no clock, so neither time nor a new article breaks
    /// them.
    /// </summary>
    public static DateOnly LastChecked { get; } = Files()
        .SelectMany(file => Encoding.UTF8.GetString(file.Bytes.Span).Split('\n'))
        .Where(line => line.StartsWith("checked: ", StringComparison.Ordinal) || line.StartsWith("  date: ", StringComparison.Ordinal))
        .Max(line => DateOnly.Parse(line[(line.IndexOf(':') + 1)..].Trim(), CultureInfo.InvariantCulture));

    public static IReadOnlyList<InputFile> Files() => SourceFolder.Read(Folder).Files;
}
