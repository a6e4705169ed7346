using System.Globalization;
using System.Text.RegularExpressions;
using BackHealthSite.Language;

namespace BackHealthSite.Tests.Language;

/// <summary>
/// Texts and the words they are read as; the theme's tests read the same file, so that the gate and the search panel see the same words.
/// </summary>
public sealed partial class GoldenWordsTests
{
    public static TheoryData<string, string> Rows()
    {
        var data = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "golden", "words.tsv")))
        {
            if (line.Length > 0 && line[0] != '#')
            {
                data.Add(line.Split('\t')[0], line.Split('\t')[1]);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_text_is_read_as_its_words(string text, string words)
    {
        var tokens = MatchTokens.Of(Unescaped(text));
        var read = tokens.Select(
            (token, place) => token.Sentence == (place == 0 ? 0 : tokens[place - 1].Sentence) ? token.Word : "| " + token.Word);
        Assert.Equal(words, string.Join(' ', read));
    }

    private static string Unescaped(string text) => Escape()
        .Replace(
            text,
            match => char.ConvertFromUtf32(
                int.Parse(match.Groups[1].Value + match.Groups[2].Value, NumberStyles.HexNumber, CultureInfo.InvariantCulture)))
        .Replace("\\n", "\n", StringComparison.Ordinal)
        .Replace("\\t", "\t", StringComparison.Ordinal);

    [GeneratedRegex(@"\\u(?:([0-9A-F]{4})|\{([0-9A-F]+)\})")]
    private static partial Regex Escape();
}
