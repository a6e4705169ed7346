using System.Text;

namespace BackHealthSite.Tests;

/// <summary>
/// Every folder `Cases/AREA/CASE/` is a test: its `input/` is laid over the clean test site, `expected.problems` holds the lines of
/// <see cref="SiteBuild.Problems" /> (empty for a site without any; warnings about language and relations are left out), `expected/` the
/// files that the case is about; of a page, its `main` element. With UPDATE_CASES=1 in the environment what was built becomes what is
/// expected, in the source tree.
/// </summary>
public sealed class SiteCases
{
    private static readonly string Folder = Path.Combine(Repository.Folder, "tests", "BackHealthSite.Tests", "Cases");

    private static bool Update => Environment.GetEnvironmentVariable("UPDATE_CASES") == "1";

    public static TheoryData<string> Names() =>
        [.. Directory.GetDirectories(Folder)
            .SelectMany(Directory.GetDirectories)
            .Select(folder => Path.GetRelativePath(Folder, folder).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_site_is_what_the_case_expects(string name)
    {
        var folder = Path.Combine(Folder, name);
        var build = Build(folder);
        HoldProblems(Path.Combine(folder, "expected.problems"), build);
        var expected = Path.Combine(folder, "expected");
        foreach (var file in FilesUnder(expected))
        {
            HoldFile(Path.Combine(expected, file), Shown(build, file));
        }
    }

    [Fact]
    public void Every_case_has_an_input_and_says_what_to_expect() => Assert.All(Names().Select(row => row.Data), name =>
    {
        Assert.NotEmpty(FilesUnder(Path.Combine(Folder, name, "input")));
        Assert.True(File.Exists(Path.Combine(Folder, name, "expected.problems")), $"{name} has no expected.problems.");
    });

    private static SiteBuild Build(string folder)
    {
        var site = TestSite.WithWholeRegistry("");
        var input = Path.Combine(folder, "input");
        foreach (var file in FilesUnder(input))
        {
            site.WithBytes(file, File.ReadAllBytes(Path.Combine(input, file)));
        }

        return site.Build();
    }

    private static void HoldProblems(string path, SiteBuild build)
    {
        var judged = build with { Result = build.Result with { Problems = [.. build.Result.Problems.Where(MarkedSite.IsMarked)] } };
        var actual = string.Concat(judged.Problems.Select(line => line + "\n"));
        if (Update)
        {
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{path} is missing. Run the tests once with UPDATE_CASES=1 and read what they write.");
        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    private static void HoldFile(string path, string actual)
    {
        if (Update)
        {
            File.WriteAllText(path, actual);
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), actual);
    }

    /// <summary>A built file as a case holds it: whole, or the `main` element of a page that has one.</summary>
    private static string Shown(SiteBuild build, string path)
    {
        var text = build.Text(path);
        var start = path.EndsWith(".html", StringComparison.Ordinal) ? text.IndexOf("<main", StringComparison.Ordinal) : -1;
        return start < 0
            ? text
            : new StringBuilder(text[start..text.IndexOf("</main>", StringComparison.Ordinal)]).Append("</main>\n").ToString();
    }

    private static List<string> FilesUnder(string folder) => !Directory.Exists(folder)
        ? []
        : [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)];
}
