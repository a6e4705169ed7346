using System.Text;
using System.Text.RegularExpressions;
using BackHealthSite.LinkChecking;
using BackHealthSite.Markdown;
using BackHealthSite.Schemas;
using BackHealthSite.Source;
using BackHealthSite.Source.Characters;
using BackHealthSite.Tests.Schemas;
using NJsonSchema;

namespace BackHealthSite.Tests.Library;

/// <summary>What an editor or the link check makes of the files of a library is what the check makes of them.</summary>
[Trait("Takes", "long")]
public sealed partial class LibraryFilesTests
{
    public static TheoryData<string> Names => Libraries.Names;

    public static TheoryData<string, string> DataFiles => new(
        from name in Libraries.Names
        from file in new[] { "settings", "sources", "topics", "glossary", "synonyms" }
        select new TheoryDataRow<string, string>(name.Data, file));

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Every_article_is_as_the_schema_says(string name)
    {
        var schema = await Schema(name, "front-matter");
        var places = new PagePlaces(Libraries.Of(name).Site.Data.Topics);
        var articles = Libraries.Of(name).Input.Files
            .Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal) && places.Of(file.Path, []) is PagePlace.Article)
            .ToList();
        Assert.NotEmpty(articles);
        Assert.All(
            articles,
            file => Assert.Empty(schema.Validate(YamlAsJson.Of(Encoding.UTF8.GetString(file.Bytes.Span).Split("---\n")[1]))));
    }

    [Theory]
    [MemberData(nameof(DataFiles))]
    public async Task Every_data_file_is_as_its_schema_says(string name, string file) =>
        Assert.Empty((await Schema(name, file)).Validate(YamlAsJson.Of(
            Libraries.Of(name).Input.Given(file == "settings" ? "settings.yml" : $"_data/{file}.yml")!)));

    [Fact]
    public void The_schemas_that_editors_read_are_up_to_date()
    {
        var folder = Path.Combine(Repository.Folder, ".vscode");
        var schemas = SiteSchemas.Of(Libraries.Published.Site);
        Assert.Equal(
            schemas.Select(schema => schema.FileName).Order(),
            Directory.GetFiles(folder, "*.schema.json").Select(Path.GetFileName).Order());
        Assert.All(schemas, schema => Assert.True(
            schema.Text == File.ReadAllText(Path.Combine(folder, schema.FileName)),
            $"{schema.FileName} is out of date. Renew all: dotnet run --project generator -c Release -- schema --into .vscode"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_file_holds_a_character_that_nobody_sees(string name) => Assert.Empty(Libraries.Of(name).Input.Files
        .Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal) || file.Path.EndsWith(".yml", StringComparison.Ordinal))
        .SelectMany(file => CharacterRules.Check(new SourceFile(file.Path, Encoding.UTF8.GetString(file.Bytes.Span)), Entities.Decode)));

    [Theory]
    [MemberData(nameof(Names))]
    public void The_link_check_misses_no_address_that_the_eye_finds(string name)
    {
        var sources = SiteSources.Decode(Libraries.Of(name).Input.Files);
        var found = LinkCollector.Collect(sources).Links.Sum(link => link.Places.Length);

        // A drawing names the language it is drawn in by an address that nobody opens.
        var seen = sources.Texts.Values.Where(file => !file.Path.EndsWith(".svg", StringComparison.Ordinal))
            .Sum(file => BeginningOfAddress().Count(file.Text));
        Assert.Equal(seen - 1, found); // The site's own address is the one that is left out.
    }

    private static Task<JsonSchema> Schema(string library, string name) => JsonSchema.FromJsonAsync(
        SiteSchemas.Of(Libraries.Of(library).Site).Single(schema => schema.Name == name).Text,
        TestContext.Current.CancellationToken);

    /// <summary>An archive's address holds another one, which is no link of its own.</summary>
    [GeneratedRegex("""(?<=[\s"'(<])https?://""")]
    private static partial Regex BeginningOfAddress();
}
