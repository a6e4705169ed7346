using BackHealthSite.Preview;
using BackHealthSite.Tests.Publishing;
using BackHealthSite.Theme;

namespace BackHealthSite.Tests.Preview;

/// <summary>Somebody works on the theme while the preview runs.</summary>
[Trait("Takes", "long")]
public sealed class ThemeFolderTests : IDisposable
{
    /// <summary>Stands for the build of the real theme: the styles are what somebody wrote, and `broken` can't be built.</summary>
    private const string BuildScript = """
        import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
        const styles = readFileSync("assets/site.css", "utf8");
        if (styles.includes("broken")) { console.error("site.css:1: what is this?"); process.exit(1); }
        mkdirSync("dist", { recursive: true });
        for (const name of NAMES) writeFileSync(`dist/${name}`, styles);
        """;

    private readonly TemporaryFolder checkout = new();

    public ThemeFolderTests()
    {
        var names = string.Join(", ", ThemeAssets.Names.Select(name => $"\"{name}\""));
        checkout.WriteFile("generator/Program.cs", "");
        checkout.WriteFile("theme/build.mjs", BuildScript.Replace("NAMES", $"[{names}]", StringComparison.Ordinal));
        checkout.WriteFile("theme/assets/site.css", "a { color: red }");
        checkout.WriteFile("theme/node_modules/there", "");
    }

    public void Dispose() => checkout.Dispose();

    [Fact]
    public async Task A_changed_style_is_on_the_page_without_a_new_start()
    {
        await using var preview = await RunningPreview.Of(TestSite.With(""), ThemeFolder.Around(checkout.At("artifacts/bin")));
        Save("a { color: green }");
        await Until(preview, "a { color: green }");
        Save("a { color: blue }");
        await Until(preview, "a { color: blue }");
    }

    [Fact]
    public async Task A_style_that_cannot_be_built_is_told_and_the_page_keeps_the_one_before()
    {
        await using var preview = await RunningPreview.Of(TestSite.With(""), ThemeFolder.Around(checkout.At("artifacts/bin")));
        Save("a { color: green }");
        await Until(preview, "a { color: green }");
        Save("broken");
        await preview.UntilSaid("The theme can't be built, so the page keeps its styles and scripts.\nsite.css:1: what is this?");
        await Until(preview, "a { color: green }");
        Save("a { color: blue }");
        await Until(preview, "a { color: blue }");
    }

    [Fact]
    public async Task A_build_that_leaves_a_file_out_is_a_complaint()
    {
        checkout.WriteFile("theme/build.mjs", "");
        var (files, complaint) = await ThemeFolder.Around(checkout.Root)!.Build(TestContext.Current.CancellationToken);
        Assert.Null(files);
        Assert.NotEqual("", complaint);
    }

    [Theory]
    [InlineData("theme/build.mjs")]
    [InlineData("generator/Program.cs")]
    public void A_folder_called_theme_that_is_none_of_a_checkout_is_left_alone(string missing)
    {
        File.Delete(checkout.At(missing));
        Assert.Null(ThemeFolder.Around(checkout.At("artifacts/bin")));
    }

    [Fact]
    public void A_theme_whose_packages_are_missing_is_left_alone()
    {
        Directory.Delete(checkout.At("theme/node_modules"), recursive: true);
        Assert.Null(ThemeFolder.Around(checkout.At("artifacts/bin")));
    }

    /// <summary>Saves the styles in one step: a build that read half of them would keep that half.</summary>
    private void Save(string styles)
    {
        checkout.WriteFile("styles.tmp", styles);
        File.Move(checkout.At("styles.tmp"), checkout.At("theme/assets/site.css"), overwrite: true);
    }

    private static async Task Until(RunningPreview preview, string styles)
    {
        await preview.Until(
            async () => (await preview.Get(await StylesheetOf(preview))).Text == styles,
            $"The page never has the styles `{styles}`.");
    }

    private static async Task<string> StylesheetOf(RunningPreview preview) =>
        (await preview.Get("/")).Text.Split("<link rel=\"stylesheet\" href=\"")[1].Split('"')[0];
}
