using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Rules;

namespace BackHealthSite.Tests.Contract;

/// <summary>
/// The table of CONTRIBUTING that says what to do about the commonest rules is what the rules say; UPDATE_CASES=1 writes it anew.
/// </summary>
[Collection(AuthorFiles.Name)]
public sealed class RemediesTable
{
    private const string Begin = "| It says | Do this |\n|---|---|\n";
    private const string End = "\n\nIs the check wrong?";

    private static readonly string Guide = Path.Combine(Repository.Folder, ".github", "CONTRIBUTING.md");

    private static readonly (RemedyGroup Group, string Title)[] Groups =
    [
        (RemedyGroup.FrontMatter, "**At the top of the file**"),
        (RemedyGroup.WarningSigns, "**Warning signs**"),
        (RemedyGroup.Links, "**Links and addresses**"),
        (RemedyGroup.Sources, "**Sources**"),
        (RemedyGroup.Shape, "**Shape**"),
        (RemedyGroup.Words, "**Words** ([examples](STYLE.md))"),
    ];

    [Fact]
    public void The_table_is_what_the_rules_say()
    {
        var text = File.ReadAllText(Guide).ReplaceLineEndings("\n");
        var begin = text.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = text.IndexOf(End, begin, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("UPDATE_CASES") == "1")
        {
            File.WriteAllText(Guide, text[..begin] + Rows() + text[end..]);
            return;
        }

        Assert.Equal(Rows(), text[begin..end]);
    }

    [Fact]
    public void A_rule_that_shares_a_row_names_one_that_has_it()
    {
        var rows = RuleList.All.Where(rule => rule.Remedy.Group != RemedyGroup.None)
            .Select(rule => rule.Name)
            .ToHashSet(StringComparer.Ordinal);
        Assert.All(
            RuleList.All.Where(rule => rule.Remedy is { Group: RemedyGroup.None, Words: not null }),
            rule => Assert.Contains(rule.Remedy.Words, rows));
    }

    private static string Rows()
    {
        var text = new StringBuilder();
        foreach (var (group, title) in Groups)
        {
            text.Append("| ").Append(title).Append(" | |\n");
            foreach (var rule in RuleList.All.Where(rule => rule.Remedy.Group == group))
            {
                var names = RuleList.All.Where(other => other.Remedy == Remedy.As(rule.Name))
                    .Prepend(rule)
                    .Select(other => $"`{other.Name}`");
                text.Append("| ").AppendJoin(", ", names).Append(" | ").Append(rule.Remedy.Words).Append(" |\n");
            }
        }

        return text.ToString().TrimEnd('\n');
    }
}
