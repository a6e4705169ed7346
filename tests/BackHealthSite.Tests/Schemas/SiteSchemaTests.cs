using BackHealthSite.Markdown;
using BackHealthSite.Schemas;
using BackHealthSite.Source;
using NJsonSchema;

namespace BackHealthSite.Tests.Schemas;

/// <summary>What an editor says of a file is what the check says of it, as far as a schema can tell.</summary>
[Trait("Takes", "long")]
public sealed class SiteSchemaTests
{
    private const string Description = "description: A strained muscle in the back, told in as few words as a test needs.";
    private const string Days = "checked: 2026-11-22\nrecheck: 2027-11-22";

    private static readonly IReadOnlyList<SchemaFile> Whole = SiteSchemas.Of(
        TestSite.Pipeline(TestSite.Options).Inspect(TestSite.Frozen().Files, CancellationToken.None).Site!);

    [Fact]
    public async Task The_settings_of_a_library_are_as_their_schema_says() =>
        Assert.Empty((await Schema("settings")).Validate(YamlAsJson.Of(FrozenInput.Text("settings.yml"))));

    [Theory]
    [InlineData("rule: BHS999, level: off, reason: Our paragraphs are long for a good reason.")]
    [InlineData("rule: BHS301, level: off, reason: Our paragraphs are long for a good reason.")]
    [InlineData("rule: BHS427, level: mild, reason: Our paragraphs are long for a good reason.")]
    [InlineData("rule: BHS427, level: off, reason: So be it.")]
    public async Task A_slip_in_the_level_of_a_rule_is_found_by_the_schema_and_by_the_check(string level)
    {
        var yaml = $"title: Test site\nbaseUrl: https://example.org/\nrules: [{{{level}}}]\n";
        Assert.NotEmpty((await Schema("settings")).Validate(YamlAsJson.Of(yaml)));
        Assert.Contains("BHS120", TestSite.With($"-- settings.yml --\n{yaml}").Build().Rules);
    }

    [Theory]
    [InlineData("sources", "some-page: {title: A, publisher: B, url: https://example.org/, grade: D, read: 2026-11-22}")]
    [InlineData("sources", "some-page: {title: A, publisher: B, url: example.org, grade: A, read: 2026-11-22}")]
    [InlineData("sources", "some-page: {title: A, publisher: B, url: https://example.org/, grade: A}")]
    [InlineData("sources", "Some Page: {title: A, publisher: B, url: https://example.org/, grade: A, read: 2026-11-22}")]
    [InlineData("topics", "- {id: cures, title: A, singular: B, summary: C}")]
    [InlineData("topics", "- {id: causes, title: A, singular: B, summary: C, groups: [{id: Not an id, title: D}]}")]
    [InlineData("glossary", "- {term: acute}")]
    [InlineData("glossary", "- {term: acute, plain: new, means: new}")]
    [InlineData("body-parts", "- {place: elbow, articles: [strain]}")]
    [InlineData("body-parts", "- {place: bottom}")]
    [InlineData("answers", "- {typed: backache, show: [strain]}")]
    [InlineData("answers", "- {typed: [backache]}")]
    [InlineData("synonyms", "- tumour")]
    public async Task A_slip_in_a_data_file_is_found_by_its_schema_and_by_the_check(string name, string yaml)
    {
        Assert.NotEmpty((await Schema(name)).Validate(YamlAsJson.Of(yaml)));
        Assert.Contains(
            TestSite.With($"-- _data/{name}.yml --\n{yaml}\n").Inspect().Rules,
            rule => rule.StartsWith("BHS11", StringComparison.Ordinal) || rule.StartsWith("BHS12", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(
        "title: A title that goes on and on until it has more characters than a small phone\n" + Description + "\n" + Days,
        "BHS106")]
    [InlineData("title: Strain\ndescription: Too short.\n" + Days, "BHS107")]
    [InlineData("title: Strain\n" + Description, "BHS104")]
    [InlineData("title: Strain\n" + Description + "\n" + Days + "\nredFlag: [kidney]", "BHS103")]
    [InlineData("title: Strain\n" + Description + "\n" + Days + "\nredFlags: [kidneys]", "BHS305")]
    [InlineData("title: Strain\n" + Description + "\n" + Days + "\nrelated: [Not An Id]", "BHS206")]
    [InlineData("title: Strain\n" + Description + "\n" + Days + "\ngroup: no-such-group", "BHS130")]
    [InlineData("title: Strain\n" + Description + "\n" + Days + "\nredFlagsNotNeeded: {kidney: no}", "BHS307")]
    [InlineData("title: Strain\n" + Description + "\n" + Days + "\nreview: {name: A, role: B, registration: C}", "BHS103")]
    public async Task A_slip_in_front_matter_is_found_by_the_schema_and_by_the_check(string yaml, string rule)
    {
        Assert.NotEmpty((await Schema("front-matter")).Validate(YamlAsJson.Of(yaml)));
        Assert.Contains(rule, Check(yaml));
    }

    public static TheoryData<string> Keys => [.. FrontMatterKeys.OfArticles.Select(key => key.Name)];

    [Theory]
    [MemberData(nameof(Keys))]
    public async Task A_value_of_the_kind_that_a_key_tells_is_read_and_another_refused(string name)
    {
        var key = FrontMatterKeys.OfArticles.Single(key => key.Name == name);
        var schema = await Schema("front-matter");
        var (good, bad) = Samples(key);
        Assert.Empty(schema.Validate(YamlAsJson.Of(Matter(name, good))));
        Assert.DoesNotContain(Check(Matter(name, good)), rule => rule is "BHS103" or "BHS104" or "BHS105");
        Assert.NotEmpty(schema.Validate(YamlAsJson.Of(Matter(name, bad))));
        Assert.Contains("BHS105", Check(Matter(name, bad)));
    }

    public static TheoryData<string> RequiredKeys => [.. FrontMatterKeys.OfArticles.Where(key => key.IsRequired).Select(key => key.Name)];

    [Theory]
    [MemberData(nameof(RequiredKeys))]
    public async Task A_key_that_is_required_is_missed_by_both(string name)
    {
        var without = string.Join(
            '\n',
            Matter("order", "10").Split('\n').Where(line => !line.StartsWith(name + ":", StringComparison.Ordinal)));
        Assert.NotEmpty((await Schema("front-matter")).Validate(YamlAsJson.Of(without)));
        Assert.Contains("BHS104", Check(without));
    }

    [Fact]
    public void Every_key_says_what_it_is() => Assert.All(FrontMatterKeys.OfArticles, key => Assert.Matches(@"^[A-Z`].*\.$", key.Meaning));

    private static Task<JsonSchema> Schema(string name) =>
        JsonSchema.FromJsonAsync(Whole.Single(schema => schema.Name == name).Text, TestContext.Current.CancellationToken);

    private static (string Good, string Bad) Samples(YamlKey key) => key.Kind switch
    {
        YamlKind.Text when key.Names == YamlNames.TopicGroups => ("muscles-and-strain", "[muscles-and-strain]"),
        YamlKind.Text => ("A text of more than fifty characters, and of fewer than 65", "[a, b]"),
        YamlKind.Day => ("2027-01-02", "2 January 2027"),
        YamlKind.Number => ("10", "ten"),
        YamlKind.Switch => ("true", "maybe"),
        YamlKind.Texts => (key.Names == YamlNames.RedFlags ? "[kidney]" : "[one, two]", "{a: b}"),
        YamlKind.TextById => ("{kidney: A reason with more than twenty characters.}", "[kidney]"),
        YamlKind.Group => ("{name: A, role: B, registration: C, date: 2026-11-22}", "[A, B]"),
        _ => throw new InvalidOperationException($"Front matter holds no {key.Kind}."),
    };

    private static string Matter(string name, string value)
    {
        string[] others = ["title: Strain", Description, "checked: 2026-11-22", "recheck: 2027-11-22"];
        return string.Join('\n', others.Where(line => !line.StartsWith(name + ":", StringComparison.Ordinal)).Append($"{name}: {value}"));
    }

    private static IReadOnlyList<string> Check(string matter) =>
        [.. TestSite.With($"-- causes/strain.md --\n---\n{matter}\n---\nWords.\n").Inspect().Rules];
}
