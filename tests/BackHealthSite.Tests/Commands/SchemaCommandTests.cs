namespace BackHealthSite.Tests.Commands;

/// <summary>`schema`: prints one schema, or writes all.</summary>
[Trait("Takes", "long")]
public sealed class SchemaCommandTests
{
    [Fact]
    public void One_that_is_named_is_printed_and_all_are_written_into_a_folder()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        var printed = generator.Run("schema", "front-matter");
        Assert.Equal(0, printed.ExitCode);
        Assert.StartsWith("{\n  \"$schema\": \"http://json-schema.org/draft-07/schema#\",\n", printed.Output, StringComparison.Ordinal);
        Assert.EndsWith("}\n", printed.Output, StringComparison.Ordinal);

        var written = generator.Run("schema", "--into", "editor/schemas");
        Assert.Equal((0, "", ""), (written.ExitCode, written.Output, written.Errors));
        Assert.Equal(
            [
                "answers.schema.json", "approvals.schema.json", "body-parts.schema.json", "front-matter.schema.json",
                "glossary.schema.json", "settings.schema.json", "sources.schema.json", "synonyms.schema.json", "topics.schema.json",
            ],
            Directory.GetFiles(generator.InFolder("editor/schemas")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(printed.Output, File.ReadAllText(generator.InFolder("editor/schemas/front-matter.schema.json")));
    }

    [Fact]
    public void A_site_with_errors_has_none()
    {
        using var generator = new GeneratorProcess(TestSite.With("").Replace("causes/strain.md", "xref:stiffness#", "xref:stiffnes#"));
        var outcome = generator.Run("schema", "sources");
        Assert.Equal(1, outcome.ExitCode);
        Assert.StartsWith("The schema needs a site without errors:\n\ninput/causes/strain.md:", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_wrong_use()
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        File.WriteAllText(generator.InFolder("taken"), "");
        var outcome = generator.Run("schema", "--into", "taken");
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith("The folder `taken` can't be written: ", outcome.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("input/_data")]
    [InlineData("input/new")]
    [InlineData("theme")]
    public void A_folder_where_people_write_is_wrong_use(string folder)
    {
        using var generator = new GeneratorProcess(TestSite.With(""));
        var outcome = generator.Run("schema", "--into", folder);
        Assert.Equal(2, outcome.ExitCode);
        Assert.StartsWith($"The folder `{folder}` can't be written: it would lie in ", outcome.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(generator.Folder, "*.json", SearchOption.AllDirectories));
    }
}
