using System.Security.Cryptography;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Publishing;

/// <summary>The mark that a file's content leaves in its name, so that browsers can keep the file for ever.</summary>
internal static class Fingerprint
{
    private const int Length = 10;

    /// <summary>The first ten hexadecimal digits of the content's SHA-256.</summary>
    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content))[..Length];

    /// <summary>`assets/site.css` becomes `assets/site.1a2b3c4d5e.css`; a name without an ending gets the mark at its end.</summary>
    public static string Name(string path, ReadOnlySpan<byte> content) => Marked(path, Of(content));

    /// <summary>The same file under its marked name.</summary>
    public static OutputFile Rename(OutputFile file) => file with { Path = Name(file.Path, file.Bytes.Span) };

    /// <summary>The same, by what was made before.</summary>
    public static OutputFile Rename(OutputFile file, BuildMemory memory) =>
        memory.Of(BuildStep.Fingerprint, file.Path, () => new Basis(new ByteContent(file.Bytes)), () => Rename(file));

    /// <summary>The same file under a name that stays when its content changes, as long as one with a mark.</summary>
    public static OutputFile Keep(OutputFile file) => file with { Path = Marked(file.Path, new string('0', Length)) };

    private static string Marked(string path, string mark)
    {
        var dot = path.LastIndexOf('.');
        var hasEnding = dot > path.LastIndexOf('/') + 1;
        return hasEnding ? $"{path[..dot]}.{mark}{path[dot..]}" : $"{path}.{mark}";
    }
}
