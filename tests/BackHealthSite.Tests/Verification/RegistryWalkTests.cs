using BackHealthSite.Source;
using BackHealthSite.Verification;

namespace BackHealthSite.Tests.Verification;

public sealed class RegistryWalkTests
{
    [Fact]
    public void The_words_of_a_card_are_read()
    {
        var card = SampleRegistry.Words.CardAt(CareLevel.Emergency);

        Assert.Equal("Immediate action required", card.Hidden);
        Assert.Equal("Call your local emergency number now if you have back pain and:", card.Heading);
        Assert.Equal(["numbness around your genitals or bottom", "new trouble peeing"], card.Bullets);
        Assert.Equal("Do not drive yourself.", card.After);
        Assert.Equal("", SampleRegistry.Words.CardAt(CareLevel.Soon).After);
    }

    [Fact]
    public void The_flags_are_read_in_order_with_all_their_levels()
    {
        var flags = SampleRegistry.Words.Flags;

        Assert.Equal(["cauda-equina", "infection", "kidney", "one-leg", "not-better"], flags.Select(flag => flag.Id));
        Assert.Equal(["cauda-equina", "infection", "not-better"], flags.Where(flag => flag.Core).Select(flag => flag.Id));
        Assert.Equal("Ask for an urgent appointment.", flags[2].BlockAt(CareLevel.Urgent)!.WhatToDo);
        Assert.Equal(["you are drowsy or confused"], flags[2].BlockAt(CareLevel.Emergency)!.Signs);
        Assert.Null(flags[2].BlockAt(CareLevel.Soon));
    }

    [Fact]
    public void The_fixed_texts_are_read()
    {
        Assert.Equal("Find your emergency number", SampleRegistry.Words.EmergencyLink);
        Assert.Equal("In an emergency, call your local emergency number now.", SampleRegistry.Words.EmergencyLine);
        Assert.Equal("This page is general information. It cannot tell you what is wrong.", SampleRegistry.Words.Disclaimer);
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("disclaimer:", "disclaimed:", "the key `disclaimer` is missing")]
    [InlineData("    hidden: Urgent advice\n", "", "the key `hidden` is missing")]
    [InlineData("- a high temperature", "-", "`bullets` is empty")]
    [InlineData("      - a high temperature\n", "", "`bullets` is not a list of anything")]
    [InlineData("urgency: soon", "urgency: later", "`later` is no urgency")]
    [InlineData("- urgency: emergency", "- urgency: urgent", "a flag has two blocks of one level")]
    [InlineData("id: infection", "id: kidney", "the flag `kidney` stands twice")]
    [InlineData("title: Kidney trouble", "title: [Kidney, trouble]", "`title` is not a text")]
    [InlineData("title: Kidney trouble", "title: Kidney &trouble", null)]
    [InlineData("title: Kidney trouble", "title: *kidney", "alias")]
    [InlineData("title: Kidney trouble", "title: x\n    title: y", "the key `title` stands twice")]
    [InlineData("title: Kidney trouble", "title: \"Kidney trouble", "not valid YAML")]
    [InlineData("title: Kidney trouble", "title: \"Kidney\\u200B trouble\"", "`title` holds U+200B")]
    [InlineData("disclaimer: This", "disclaimer: |\n  \u202EThis", "`disclaimer` holds U+202E")]
    [InlineData("schema: red-flags/1", "schema: [[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]", "nested too deeply")]
    [InlineData("schema: red-flags/1", "--- a\n--- b", "")]
    [InlineData(
        "schema: red-flags/1",
        "schema: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: {a: 1}}}}}}}}}}}}}}}}}",
        "nested too deeply")]
    [InlineData("schema: red-flags/1", "schema: [[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]", "nested too deeply")]
    [InlineData("schema: red-flags/1", "schema: [[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]", null)]
    [InlineData("schema: red-flags/1", "? [[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]\n: b", "nested too deeply")]
    [InlineData("schema: red-flags/1", "? [a]\n: b", "a key is not a plain word")]
    [InlineData("signs: [you feel hot and shivery]", "signs: hot", "`signs` is not a list of anything")]
    [InlineData("signs: [you feel hot and shivery]", "signs: [[hot]]", "`signs` is not a text")]
    [InlineData(
        "more_urgent:\n      - urgency: emergency\n        signs: [you are drowsy or confused]\n"
        + "        what_to_do: Go to the nearest emergency department now.",
        "more_urgent: soon",
        "`more_urgent` is not a list of anything")]
    public void A_broken_registry_is_a_problem_and_never_an_exception(string part, string by, string? cause)
    {
        var reading = SampleRegistry.Read(part.Length == 0 ? "" : SampleRegistry.Yaml.Replace(part, by, StringComparison.Ordinal));
        if (cause is null)
        {
            Assert.Empty(reading.Problems);
            return;
        }

        Assert.Null(reading.Words);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("BHS522", problem.Rule.Id);
        Assert.Equal("_data/red-flags.yml", problem.Where.Path);
        Assert.Contains(cause, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("0007")]
    [InlineData("00AD")]
    [InlineData("034F")]
    [InlineData("115F")]
    [InlineData("1160")]
    [InlineData("2028")]
    [InlineData("2029")]
    [InlineData("202E")]
    [InlineData("3164")]
    [InlineData("FFA0")]
    [InlineData("FE00")]
    [InlineData("FE0F")]
    [InlineData("E000")]
    public void A_character_that_nobody_sees_is_named(string code) =>
        Assert.Contains(
            $"`title` holds U+{code}",
            Assert.Single(Titled($"Kidney\\u{code} trouble").Problems).Message,
            StringComparison.Ordinal);

    [Theory]
    [InlineData("Kidney tr\\u00E9uble")]
    [InlineData("Kidney \\uFE10 trouble")]
    [InlineData("Kidney \\uFDFC trouble")]
    [InlineData("~Kidney\\u00A0trouble")]
    public void Letters_of_any_kind_are_words(string title) => Assert.Empty(Titled(title).Problems);

    private static RegistryReading Titled(string title) =>
        SampleRegistry.Read(SampleRegistry.Yaml.Replace("title: Kidney trouble", $"title: \"{title}\"", StringComparison.Ordinal));

    [Theory]
    [InlineData("just words")]
    [InlineData("- a\n- b")]
    [InlineData("core_cards: 1")]
    [InlineData("core_cards: {emergency: 1}")]
    [InlineData("\t")]
    [InlineData("{")]
    [InlineData("? [a]\n: b")]
    public void A_registry_of_another_shape_is_a_problem(string yaml) => Assert.Single(SampleRegistry.Read(yaml).Problems);

    [Fact]
    public void A_file_of_two_documents_is_a_problem() =>
        Assert.Single(SampleRegistry.Read(SampleRegistry.Yaml + "\n---\nschema: red-flags/1\n").Problems);

    [Fact]
    public void A_registry_without_flags_is_a_problem() => Assert.Contains(
        "`flags` is not a list of anything",
        Assert.Single(
            SampleRegistry.Read(SampleRegistry.Yaml[..SampleRegistry.Yaml.IndexOf("flags:", StringComparison.Ordinal)] + "flags: 1\n")
                .Problems).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("\"\"", "")]
    [InlineData("null", "")]
    [InlineData("~", "")]
    [InlineData("\"null\"", "null")]
    [InlineData("Say so.", "Say so.")]
    public void The_words_after_the_bullets_may_be_left_out(string written, string words) =>
        Assert.Equal(
            words,
            SampleRegistry.Read(SampleRegistry.Yaml.Replace("after: \"\"", "after: " + written, StringComparison.Ordinal)).Words!.CardAt(
                CareLevel.Soon).After);

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("TRUE", true)]
    [InlineData("yes", false)]
    [InlineData("false", false)]
    public void A_flag_is_core_where_the_registry_says_so(string written, bool isCore) =>
        Assert.Equal(
            isCore,
            SampleRegistry.Read(
                SampleRegistry.Yaml.Replace(
                    "urgency: emergency\n    core: true",
                    $"urgency: emergency\n    core: {written}",
                    StringComparison.Ordinal)).Words!.Flags[0].Core);

    [Fact]
    public void A_problem_ends_where_its_place_ends()
    {
        var yaml = SampleRegistry.Yaml.Replace("- blood in your pee", "- {text: blood in your pee, covered: 12}", StringComparison.Ordinal);
        var where = Assert.Single(SampleRegistry.Read(yaml).Problems).Where.Span;

        Assert.Equal("12", yaml[where.Start..where.End]);
    }

    [Fact]
    public void A_problem_points_at_its_place()
    {
        var yaml = SampleRegistry.Yaml.Replace("urgency: soon", "urgency: later", StringComparison.Ordinal);

        var where = Assert.Single(SampleRegistry.Read(yaml).Problems).Where.Span;

        Assert.StartsWith("id: one-leg", yaml[where.Start..], StringComparison.Ordinal);
    }

    [Fact]
    public void The_registry_of_the_site_is_read_whole()
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "input", "_data", "red-flags.yml")).ReplaceLineEndings("\n");

        var reading = RegistryWalk.Read(new SourceFile("_data/red-flags.yml", text));

        Assert.Empty(reading.Problems);
        Assert.Equal(16, reading.Words!.Flags.Count);
        Assert.Equal(10, reading.Words.Flags.Count(flag => flag.Core));
        Assert.Contains("numbness", reading.Words.CardAt(CareLevel.Emergency).Bullets[0], StringComparison.Ordinal);
        Assert.Contains(reading.Words.Flags, flag => flag.Blocks.Count > 1);
    }
}
