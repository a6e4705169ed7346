namespace BackHealthSite.Tests.BadInput;

/// <summary>Texts nested ten thousand deep, each read by a process of its own: what runs out of stack takes its process with it.</summary>
[Trait("Takes", "long")]
public sealed class DeepNestingTests : IDisposable
{
    private const int Deep = 10_000;

    private readonly OldSite site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("[", "]", "error BHS117 NestingTooDeep")]
    [InlineData("[", "", "error BHS117 NestingTooDeep")]
    [InlineData("> ", "", "error BHS117 NestingTooDeep")]
    [InlineData("- ", "", "error BHS117 NestingTooDeep")]
    [InlineData("*a ", " b*", "error BHS124 BlockTooLong")]
    [InlineData("[a", "](b)", "error BHS124 BlockTooLong")]
    public void In_Markdown(string opening, string closing, string rule) =>
        site.With("causes/strain.md", File.ReadAllText(site.Article) + "\n" + Nested(opening, closing)).Refuses(1, rule);

    [Theory]
    [InlineData("[", "]")]
    [InlineData("[", "")]
    [InlineData("{a: ", "}")]
    [InlineData("- ", "")]
    public void In_YAML(string opening, string closing) =>
        site.With("settings.yml", "title: Test site\nrules:\n  " + Nested(opening, closing))
            .Refuses(1, "error BHS102 YamlInvalid: The values are nested too deeply.");

    [Fact]
    public void In_the_registry_of_warning_signs() =>
        site.With("_data/red-flags.yml", "flags: " + Nested("[", "]"))
            .Refuses(1, "input/_data/red-flags.yml:1:19: error BHS102 YamlInvalid: The values are nested too deeply.");

    private static string Nested(string opening, string closing) =>
        string.Concat(Enumerable.Repeat(opening, Deep)) + "x" + string.Concat(Enumerable.Repeat(closing, Deep)) + "\n";
}
