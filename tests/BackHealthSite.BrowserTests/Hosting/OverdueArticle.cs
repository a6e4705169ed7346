using System.Text;
using System.Text.RegularExpressions;
using BackHealthSite.Source;

namespace BackHealthSite.BrowserTests.Hosting;

/// <summary>
/// The longest article with dates long past, so that whatever holds for every page holds for one that tells its readers so.
/// </summary>
internal static partial class OverdueArticle
{
    public const string Page = "pain-types/chronic-back-pain/";

    private const string File = "pain-types/chronic-back-pain.md";

    public static IEnumerable<InputFile> In(IReadOnlyList<InputFile> files) =>
        files.Select(file => file.Path == File ? file with { Bytes = LongPast(file.Bytes) } : file);

    private static byte[] LongPast(ReadOnlyMemory<byte> article) => Encoding.UTF8.GetBytes(LongPast(Encoding.UTF8.GetString(article.Span)));

    private static string LongPast(string text) =>
        Recheck().Replace(Checked().Replace(text, "checked: 2024-11-22", 1), "recheck: 2025-11-22", 1);

    [GeneratedRegex("^checked: .*", RegexOptions.Multiline)]
    private static partial Regex Checked();

    [GeneratedRegex("^recheck: .*", RegexOptions.Multiline)]
    private static partial Regex Recheck();
}
