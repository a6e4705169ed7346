using System.Text;

namespace BackHealthSite.Tests.BadInput;

/// <summary>Files that cannot be read as what they should be: exit 1 and the line to look at.</summary>
[Trait("Takes", "long")]
public sealed class BrokenFileTests : IDisposable
{
    private readonly OldSite site = new();

    public void Dispose() => site.Dispose();

    [Fact]
    public void Settings_that_are_missing()
    {
        File.Delete(site.InFolder("input/settings.yml"));
        site.Refuses(1, "input/settings.yml:1:1: error BHS121 DataFileMissing: ");
    }

    [Fact]
    public void Settings_that_are_broken() =>
        site.With("settings.yml", "title: [Test site\nbaseUrl: https://example.org/\n")
            .Refuses(1, "input/settings.yml:1:8: error BHS102 YamlInvalid: The bracket that opens here is never closed.");

    [Fact]
    public void Settings_that_are_empty() =>
        site.With("settings.yml", "").Refuses(1, "error BHS122 DataValueMissing: `baseUrl` is missing.");

    [Fact]
    public void A_text_that_is_not_UTF8() =>
        site.With("causes/strain.md", [.. "---\ntitle: caf"u8, 0xE9, .. "\n---\n"u8])
            .Refuses(
                1,
                "input/causes/strain.md:2:11: error BHS115 EncodingInvalid: The file is not UTF-8: the byte 0xE9 cannot be read here.");

    [Fact]
    public void Front_matter_that_is_never_closed() =>
        site.With("causes/strain.md", "---\ntitle: Strain\n\nWords.\n")
            .Refuses(1, "input/causes/strain.md:1:1: error BHS101 FrontMatterMissing: The front matter that starts here is never closed.");

    [Fact]
    public void A_tab_in_YAML() =>
        site.Replace("related: [stiffness]", "review:\n\tname: A")
            .Refuses(1, "input/causes/strain.md:6:1: error BHS102 YamlInvalid: A tab stands here");

    [Fact]
    public void A_tag_in_YAML() =>
        site.Replace("title: Muscle", "title: !!str Muscle")
            .Refuses(1, "input/causes/strain.md:2:8: error BHS102 YamlInvalid: YAML tags (`!name`) are not allowed.");

    [Fact]
    public void An_alias_in_YAML() =>
        site.Replace("[pulled muscle, torn muscle, strained back]", "[&a pulled muscle, *a]")
            .Refuses(1, "input/causes/strain.md:4:29: error BHS102 YamlInvalid: YAML aliases (`*name`) are not allowed.");

    [Fact]
    public void A_key_twice_in_YAML() =>
        site.Replace("related:", "title: Another\nrelated:")
            .Refuses(1, "input/causes/strain.md:5:1: error BHS102 YamlInvalid: The key `title` stands twice.");

    [Fact]
    public void An_article_of_ten_megabytes() =>
        site.With("causes/strain.md", File.ReadAllText(site.Article) + new string('a', 10 * 1024 * 1024))
            .Refuses(1, "input/causes/strain.md:1:1: error BHS116 FileTooLarge: ");

    [Fact]
    public void An_article_with_ten_thousand_headings_that_break_a_rule()
    {
        var headings = string.Concat(Enumerable.Repeat("## What it is\n\nWords.\n\n", 10_000));
        site.With("causes/strain.md", File.ReadAllText(site.Article) + headings).Refuses(1, "10000 errors, ");
    }

    [Fact]
    public void An_article_with_ten_thousand_headings_that_break_none()
    {
        var headings = string.Concat(Enumerable.Repeat("\n## What it is\n\nWords [@good-one].\n", 10_000));
        File.AppendAllText(site.Article, headings, Encoding.UTF8);
        var outcome = site.Generator.Run("check");
        Assert.Equal("", outcome.Errors);
        Assert.Equal(0, outcome.ExitCode);
    }
}
