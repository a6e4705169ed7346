using System.Text;
using BackHealthSite.Source;

namespace BackHealthSite.Tests;

/// <summary>The library that only tests read: it has everything a page can have and never changes when `input/` does.</summary>
internal static class FrozenInput
{
    private static readonly Lazy<IReadOnlyList<InputFile>> Read = new(() => SourceFolder.Read(Folder).Files);

    /// <summary>The day on which it is true.</summary>
    public static DateOnly Day { get; } = new(2026, 11, 30);

    public static IReadOnlyList<InputFile> Files => Read.Value;

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "frozen");

    public static byte[] Bytes(string path) => Files.Single(file => file.Path == path).Bytes.ToArray();

    public static string Text(string path) => Encoding.UTF8.GetString(Bytes(path));
}
