namespace BackHealthSite.Tests.Contract;

/// <summary>Code is read side by side with what it changed from: no line is longer than `.editorconfig` says.</summary>
public sealed class LineLength
{
    private static readonly string[] Folders = ["generator", "tests", "theme"];

    private static readonly string[] Endings = [".cs", ".razor", ".ts", ".mjs"];

    [Fact]
    public void No_line_of_code_is_longer_than_the_editor_shows() => Assert.Empty(
        from file in Folders.SelectMany(CodeIn)
        from line in File.ReadLines(file).Select((text, i) => (text.Length, Number: i + 1))
        where line.Length > Longest()
        select $"{Path.GetRelativePath(Repository.Folder, file)}:{line.Number}: {line.Length} characters");

    [Fact]
    public void The_code_is_looked_at() => Assert.True(Folders.SelectMany(CodeIn).Count() > 500);

    private static int Longest() => int.Parse(
        File.ReadLines(Path.Combine(Repository.Folder, ".editorconfig")).First(line => line.StartsWith("max_line_length", StringComparison.Ordinal)).Split('=')[1],
        System.Globalization.CultureInfo.InvariantCulture);

    private static IEnumerable<string> CodeIn(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Folder, folder), "*", SearchOption.AllDirectories)
            .Where(path => Endings.Contains(Path.GetExtension(path)) && !path.Split(Path.DirectorySeparatorChar).Any(part => part is "node_modules" or "dist" or "obj" or "bin"));
}
