using System.Text.Json;
using System.Text.RegularExpressions;

namespace BackHealthSite.Tests.Editors;

/// <summary>What a snippet writes, its defaults taken, is something the generator knows.</summary>
public sealed partial class SnippetTests
{
    [Fact]
    public void A_new_article_has_keys_and_a_card_that_are_known()
    {
        var rules = TestSite.With($"-- causes/new.md --\n{Taken("New article")}\n").Inspect().Rules;
        Assert.DoesNotContain(rules, rule => rule is "BHS101" or "BHS102" or "BHS103" or "BHS104" or "BHS105" or "BHS106" or "BHS107");
        Assert.DoesNotContain(rules, rule => rule is "BHS301" or "BHS302" or "BHS303" or "BHS304");
        Assert.Contains("BHS108", rules);
    }

    [Fact]
    public void The_card_is_the_one_that_every_article_needs() => Assert.Equal("::: red-flags\n:::\n", Taken("Red-flag card"));

    [Fact]
    public void A_citation_and_a_link_with_real_ids_are_read()
    {
        var citation = Taken("Citation").Replace("source-id", "good-one", StringComparison.Ordinal);
        var link = Taken("Link to an article").Replace("article-id", "stiffness", StringComparison.Ordinal);
        Assert.Empty(InAnArticle($"Keep moving, and read {link}. {citation}").Inspect().Problems);
        Assert.Contains("BHS201", InAnArticle(Taken("Link to an article")).Inspect().Rules);
    }

    [Fact]
    public void A_drawing_is_one_that_the_theme_has() => Assert.Empty(InAnArticle(Taken("Drawing")).Inspect().Problems);

    [Fact]
    public void A_myth_is_a_block_that_is_known() => Assert.Empty(InAnArticle(Taken("Myth")).Inspect().Problems);

    [Fact]
    public void A_source_has_the_keys_of_a_source() =>
        Assert.All(
            TestSite.With("").Replace("_data/sources.yml", "good-one:", Taken("Source") + "\ngood-one:").Inspect().Problems,
            problem => Assert.EndsWith("SourceUnused", problem, StringComparison.Ordinal));

    [Fact]
    public void No_snippet_goes_untested() => Assert.Equal(
        ["Citation", "Drawing", "Link to an article", "Myth", "New article", "Red-flag card", "Source"],
        Snippets().RootElement.EnumerateObject().Select(snippet => snippet.Name).Order(StringComparer.Ordinal));

    private static TestSite InAnArticle(string words) =>
        TestSite.With("").Replace("causes/strain.md", "Keep moving", words + "\n\nKeep moving");

    /// <summary>What the editor writes where the author takes every default and the first of every choice.</summary>
    private static string Taken(string name)
    {
        var text = Body(name).Replace("$CURRENT_YEAR-$CURRENT_MONTH-$CURRENT_DATE", "2026-11-22", StringComparison.Ordinal);
        text = Choices().Replace(text, match => match.Groups[1].Value.Split(',')[0]);
        text = Defaults().Replace(text, "$1");
        return Stops().Replace(text, "");
    }

    private static string Body(string name)
    {
        var body = Snippets().RootElement.GetProperty(name).GetProperty("body");
        return body.ValueKind == JsonValueKind.String
            ? body.GetString()!
            : string.Join('\n', body.EnumerateArray().Select(line => line.GetString()));
    }

    private static JsonDocument Snippets() =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Folder, ".vscode", "backhealth.code-snippets")));

    [GeneratedRegex(@"\$\{\d\|([^|]*)\|\}")]
    private static partial Regex Choices();

    [GeneratedRegex(@"\$\{\d:([^}]*)\}")]
    private static partial Regex Defaults();

    [GeneratedRegex(@"\$\d")]
    private static partial Regex Stops();
}
