using System.Globalization;
using System.Text.RegularExpressions;

namespace BackHealthSite.Tests.Contract.Examples;

/// <summary>
/// Files of an example: `-- path --` and the text of a file, `-- path + --` and what is added to one, `-- path / words --` and what stands
/// in their place,
/// `-- path - --` for a file that is taken away, `-- path ! --` and a file in Latin-1, `-- path * --` and what is special to
/// one more article: lines of its front matter and, behind `---`, words of its section. `{{words*100}}` stands for 100 times the words.
/// </summary>
internal sealed partial record ExampleText(string Path, string How, string Words, string Content)
{
    public static IEnumerable<ExampleText> Of(string text)
    {
        var parts = Header().Split(Spread(text));
        for (var i = 1; i + 3 < parts.Length; i += 4)
        {
            yield return new ExampleText(
                parts[i],
                parts[i + 1].Trim(),
                parts[i + 2] is { Length: > 0 } words ? words[1..] : "",
                parts[i + 3].TrimEnd('\n'));
        }
    }

    /// <summary>The text with its repetitions written out.</summary>
    public static string Spread(string text) =>
        Repeated().Replace(
            text,
            match => string.Concat(
                Enumerable.Repeat(match.Groups[1].Value, int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture))));

    /// <summary>A text with the change in it; a null one is a file that there was not.</summary>
    public string? Change(string? text)
    {
        switch (How)
        {
            case "+":
                return text + Content + "\n";
            case "-":
                return null;
            case "/":
                Assert.Contains(Words, text, StringComparison.Ordinal);
                var at = text!.IndexOf(Words, StringComparison.Ordinal);
                return text[..at] + Content + text[(at + Words.Length)..];
            default:
                return Content + "\n";
        }
    }

    [GeneratedRegex(@"^-- ([^ \n]+)((?: [/+!*-])?)((?: [^\n]*)?) --(?:\n|$)", RegexOptions.Multiline)]
    private static partial Regex Header();

    [GeneratedRegex(@"\{\{([\s\S]*?)\*([0-9]+)\}\}")]
    private static partial Regex Repeated();
}
