using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>The files of the input folder, the texts among them decoded; what `Input` hands to `Process`.</summary>
public sealed record SiteSources
{
    private SiteSources(IReadOnlyDictionary<string, SourceFile> texts, IReadOnlyDictionary<string, SourceFile> excerpts) =>
        (Texts, Excerpts) = (texts, excerpts);

    internal IReadOnlyDictionary<string, SourceFile> Texts { get; }

    internal IReadOnlyList<Problem> Problems { get; private init; } = [];

    /// <summary>What could be read of files that could not be read whole.</summary>
    internal IReadOnlyDictionary<string, SourceFile> Excerpts { get; }

    /// <summary>The texts that problems point into: whole files, and what could be read of others.</summary>
    internal IReadOnlyDictionary<string, SourceFile> Shown =>
        Excerpts.Count == 0 ? Texts : Texts.Concat(Excerpts).ToDictionary(StringComparer.Ordinal);

    /// <summary>Files that are neither Markdown nor YAML nor pictures, and are not hidden by a name that begins with `_`.</summary>
    internal IReadOnlyList<string> OtherPaths { get; private init; } = [];

    /// <summary>The paths of all Markdown files that may be pages, of those too that could not be decoded.</summary>
    internal IReadOnlyList<string> MarkdownPaths { get; private init; } = [];

    /// <summary>The pictures that pages may show, as they lie on disk; those that are text (SVG) stand among the texts too.</summary>
    internal IReadOnlyList<InputFile> Pictures { get; private init; } = [];

    /// <summary>The Markdown files that may be pages, in path order.</summary>
    internal IEnumerable<SourceFile> Pages => Texts.Values.Where(file => IsMarkdown(file.Path) && !IsUnpublished(file.Path));

    internal static SiteSources Decode(IEnumerable<InputFile> files, BuildMemory? memory = null)
    {
        memory ??= BuildMemory.None;
        var texts = new SortedDictionary<string, SourceFile>(StringComparer.Ordinal);
        var excerpts = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        var others = new List<string>();
        var markdown = new List<string>();
        var pictures = new List<InputFile>();
        var problems = new List<Problem>();
        foreach (var file in files)
        {
            if (IsPicture(file.Path))
            {
                pictures.Add(file);
            }
            else if (!IsUnpublished(file.Path))
            {
                (IsMarkdown(file.Path) ? markdown : others).Add(file.Path);
            }

            if (!IsText(file.Path) && !IsReadableSvg(file))
            {
                continue;
            }

            var (text, unread) = memory.Of(
                BuildStep.Text,
                file.Path,
                () => new Basis(new ByteContent(file.Bytes)),
                () => SourceDecoder.Decode(file));
            if (text is not null)
            {
                texts.Add(file.Path, text);
            }

            if (unread is not null)
            {
                problems.Add(unread.Problem);
                excerpts.Add(file.Path, unread.Readable);
            }
        }

        return new SiteSources(texts, excerpts) { Problems = problems, OtherPaths = others, MarkdownPaths = markdown, Pictures = pictures };
    }

    /// <summary>The bytes of a file that are worth reading: one more than it may have, and none of a file that nothing reads.</summary>
    internal static int MostBytesOf(string path) =>
        IsText(path) ? SourceDecoder.LargestOf(path) + 1 : IsPicture(path) ? PictureFile.Largest + 1 : 0;

    private static bool IsPicture(string path) => PictureFile.Is(path) && !IsUnpublished(path);

    /// <summary>A larger one is refused for its size, which needs no reading.</summary>
    private static bool IsReadableSvg(InputFile file) =>
        PictureFile.IsSvg(file.Path) && IsPicture(file.Path) && file.Bytes.Length <= PictureFile.Largest;

    private static bool IsText(string path) => IsMarkdown(path) || path.EndsWith(".yml", StringComparison.Ordinal) || ListFiles.Hold(path);

    private static bool IsMarkdown(string path) => path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);

    /// <summary>True where the file or a folder on its way begins with `_`.</summary>
    private static bool IsUnpublished(string path) => path.StartsWith('_') || path.Contains("/_", StringComparison.Ordinal);
}
