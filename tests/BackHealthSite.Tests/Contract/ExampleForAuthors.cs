using System.Text;

namespace BackHealthSite.Tests.Contract;

/// <summary>The article that CONTRIBUTING shows to authors is one that the check has nothing to say about.</summary>
public sealed class ExampleForAuthors
{
    [Fact]
    public void It_has_no_problem_beside_others() =>
        Assert.DoesNotContain(With(Example()).Build().Problems, problem => !CleanInput.IsOverdue(problem));

    [Fact]
    public void Without_its_card_it_has_one() =>
        Assert.Contains("BHS301", With(Example().Replace("::: red-flags\n:::\n", "", StringComparison.Ordinal)).Build().Rules);

    private static TestSite With(string article) =>
        TestSite.Frozen().WithBytes("what-helps/swimming-and-water-exercise.md", Encoding.UTF8.GetBytes(article));

    private static string Example()
    {
        const string begin = "```markdown\n";
        var text = File.ReadAllText(Path.Combine(Repository.Folder, ".github", "CONTRIBUTING.md")).ReplaceLineEndings("\n");
        var start = text.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
