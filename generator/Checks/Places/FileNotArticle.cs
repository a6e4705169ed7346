using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>A file in a folder of pages that is no page and no picture, such as a text of Word.</summary>
internal sealed class FileNotArticle : ISourcesRule
{
    public static readonly Rule Descriptor = new("BHS171", "FileNotArticle", Severity.Error)
    {
        Reason = "Whoever put an article there waits for a page that would never come, and nothing else would say so.",
        Bad = "input/causes/herniated-disc.docx",
        Good = "input/causes/herniated-disc.md",
        Example = new(ExampleKind.Files, "causes/herniated-disc.docx") { Bad = "-- causes/herniated-disc.docx --\nWords.", Good = "" },
        Remedy = Remedy.As("FileMisplaced"),
    };

    /// <summary>Endings of pictures that the site does not show; a page that asks for one is told so.</summary>
    private static readonly string[] OtherPictures = [".gif", ".jpeg", ".jfif", ".avif", ".bmp", ".tif", ".tiff", ".heic", ".ico"];

    /// <summary>Endings of plain text, which a new name makes an article.</summary>
    private static readonly string[] Texts = ["", ".txt", ".text", ".markdown", ".mdown", ".mkd", ".mdx", ".rmd", ".qmd"];

    public Rule Rule => Descriptor;

    /// <summary>True for a file below a folder, where articles and other pages lie.</summary>
    public static bool Is(string path) =>
        path.Contains('/') && !OtherPictures.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Problem> Check(SiteSources sources, WordLists lists) =>
        from path in sources.OtherPaths
        where Is(path)
        select Descriptor.At(Location.StartOf(path), "This file is no article and no picture: it is not published.", Fix(path));

    private static string Fix(string path)
    {
        var name = Slug.Of(Path.GetFileNameWithoutExtension(path));
        var article = $"{path[..^Path.GetFileName(path).Length]}{name}.md";
        var isText = Texts.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);
        var way = isText ? $"If it is an article, name it `{article}`" : $"If it holds an article, write its words into `{article}`";
        return $"{way}; if not, take it out, or begin its name with `_`.";
    }
}
