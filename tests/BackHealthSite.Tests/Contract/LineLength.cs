using System.Globalization;
using System.Text.RegularExpressions;

namespace BackHealthSite.Tests.Contract;

/// <summary>
/// Code is read beside what it was: no line of it is longer than `.editorconfig` says. Texts that stand as they are may be.
/// </summary>
public sealed partial class LineLength
{
    [Fact]
    public void No_line_of_code_is_longer_than_the_editor_shows() => Assert.Empty(
        from file in Files()
        from line in TooLong(File.ReadAllText(file), Longest())
        select $"{Path.GetRelativePath(Repository.Folder, file)}:{line}");

    [Fact]
    public void A_line_that_is_too_long_is_found_and_a_text_is_left_alone()
    {
        const string Code = """"
            var short = 1;
            var a = Call(first, second, third);
            var b = """
                As long as it is, this stands in a text of its own.
                """;
            var c = "https://example.org/as-long-as-it-is";
            """";
        Assert.Equal([2], TooLong(Code, 25));
    }

    private static int Longest()
    {
        var line = File.ReadLines(Path.Combine(Repository.Folder, ".editorconfig"))
            .Single(line => line.StartsWith("max_line_length", StringComparison.Ordinal));
        return int.Parse(line.Split('=')[1], CultureInfo.InvariantCulture);
    }

    /// <summary>
    /// The 1-based numbers of the lines; one that holds a literal of most of its length, or lies in one of several lines, is none.
    /// </summary>
    private static IEnumerable<int> TooLong(string text, int longest)
    {
        var (number, isText) = (0, false);
        foreach (var line in text.Split('\n'))
        {
            number++;
            var opens = Quotes().Count(line) % 2 == 1;
            if (line.Length > longest && !isText && !opens && !Literals().Matches(line).Any(literal => literal.Length > longest * 2 / 3))
            {
                yield return number;
            }

            isText ^= opens;
        }
    }

    private static IEnumerable<string> Files() => new[] { "generator", "tests", "theme" }
        .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Repository.Folder, folder), "*.cs", SearchOption.AllDirectories))
        .Where(path => !path.Split(Path.DirectorySeparatorChar).Any(part => part is "node_modules" or "obj" or "bin"));

    [GeneratedRegex("\"{3,}")]
    private static partial Regex Quotes();

    [GeneratedRegex("\"{3,}.+?\"{3,}|\"(?:[^\"\\\\]|\\\\.)*\"")]
    private static partial Regex Literals();
}
