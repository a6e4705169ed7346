using BackHealthSite.Theme.Drawings;

namespace BackHealthSite.Tests.Contract;

/// <summary>Where authors read which drawings there are, all of them stand, and no other; UPDATE_CASES=1 writes the names anew.</summary>
[Collection(AuthorFiles.Name)]
public sealed class DrawingNames
{
    private static IEnumerable<string> Names => SiteDrawings.All.Select(drawing => drawing.Name);

    [Fact]
    public void The_guide_names_every_drawing() => Hold(
        ".github/CONTRIBUTING.md",
        "The site has some line drawings of its own: ",
        ". Two lines place one",
        string.Join(", ", Names.SkipLast(1).Select(InCode)) + " and " + InCode(Names.Last()));

    [Fact]
    public void The_snippet_offers_every_drawing() =>
        Hold(".vscode/backhealth.code-snippets", "\"::: drawing ${1|", "|}", string.Join(",", Names.Order(StringComparer.Ordinal)));

    private static string InCode(string name) => $"`{name}`";

    private static void Hold(string path, string begin, string end, string expected)
    {
        var file = Path.Combine(Repository.Folder, path);
        var text = File.ReadAllText(file).ReplaceLineEndings("\n");
        var from = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = text.IndexOf(end, from, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1")
        {
            File.WriteAllText(file, text[..from] + expected + text[to..]);
            return;
        }

        Assert.Equal(expected, text[from..to]);
    }
}
