using System.Text.RegularExpressions;
using BackHealthSite.Rules;

namespace BackHealthSite.Tests.Contract;

/// <summary>What CONTRIBUTING and the style guide tell authors exists: the rules, and the files they lead to.</summary>
public sealed partial class WordsForAuthors
{
    private static readonly string Folder = Path.Combine(Repository.Folder, ".github");

    /// <summary>How the words of a pull request, which have an address of their own, reach that folder.</summary>
    private const string FromPullRequest = "../blob/main/.github/";

    public static TheoryData<string> Guides => ["CONTRIBUTING.md", "CLINICIANS.md", "STYLE.md", "SECURITY.md", "pull_request_template.md"];

    [Fact]
    public void Every_rule_in_the_table_of_answers_exists()
    {
        var rows = File.ReadLines(Path.Combine(Folder, "CONTRIBUTING.md"))
            .SkipWhile(line => line != "## What the check says")
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .SelectMany(line => Code().Matches(line.Split('|')[1]).Select(match => match.Groups[1].Value))
            .ToList();

        Assert.True(rows.Count > 30);
        Assert.Empty(rows.Except(RuleList.All.Select(rule => rule.Name)));
        Assert.Distinct(rows);
    }

    [Theory]
    [MemberData(nameof(Guides))]
    public void Every_file_that_a_guide_links_to_exists(string guide)
    {
        var targets = Target().Matches(Prose(guide))
            .Select(match => match.Groups[1].Value.Replace(FromPullRequest, "", StringComparison.Ordinal))
            .Where(target => !target.StartsWith('/') && !target.Contains(':', StringComparison.Ordinal));
        Assert.DoesNotContain(targets, target => !Path.Exists(Path.Combine(Folder, target)));
    }

    [Fact]
    public void Those_who_send_a_text_are_shown_the_style_guide()
    {
        Assert.Contains("STYLE.md", Prose("CONTRIBUTING.md"), StringComparison.Ordinal);
        Assert.Contains("STYLE.md", Prose("pull_request_template.md"), StringComparison.Ordinal);
    }

    /// <summary>A guide without its examples.</summary>
    private static string Prose(string guide) =>
        Examples().Replace(File.ReadAllText(Path.Combine(Folder, guide)).ReplaceLineEndings("\n"), "");

    [GeneratedRegex("`([A-Za-z]+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\]\(([^)#]+)[^)]*\)")]
    private static partial Regex Target();

    [GeneratedRegex("^ *```[^`]*^ *```$|`[^`\n]+`", RegexOptions.Multiline)]
    private static partial Regex Examples();
}
