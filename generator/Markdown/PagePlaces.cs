using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>Tells from the place of a Markdown file which page it is.</summary>
internal static class PagePlaces
{
    /// <summary>The sheet that a reader prints and writes on.</summary>
    public const string SheetToPrint = "take-this-with-you";

    /// <summary>The page that tells how the site is checked.</summary>
    public const string HowChecked = "how-this-site-is-checked";

    /// <summary>The names that `pages/` may hold.</summary>
    public static readonly string[] ProseNames =
        ["about", "emergency-numbers", HowChecked, "privacy", "accessibility", SheetToPrint];

    /// <summary>Every page that a site needs besides its articles, as paths under the input folder.</summary>
    public static IEnumerable<string> Required() =>
        ["index.md", .. Topic.Folders.Select(folder => $"{folder}/index.md"), .. ProseNames.Select(name => $"pages/{name}.md")];

    /// <summary>The page a file is, or null with a problem where no page can lie.</summary>
    public static PagePlace? Of(string path, List<Problem> problems)
    {
        var parts = path.Split('/');
        var name = parts[^1];
        if (!name.EndsWith(".md", StringComparison.Ordinal) || !Slug.Holds(name[..^3]) || !PortableName.Holds(name))
        {
            problems.Add(FileNameInvalid.At(path, name));
            return null;
        }

        var id = name[..^3];
        PagePlace? place = parts switch
        {
            [_] when id == "index" => new PagePlace.Home(),
            [var folder, _] when Topic.Folders.Contains(folder) && id == "index" => new PagePlace.TopicIndex(folder),
            [var folder, _] when Topic.Folders.Contains(folder) => new PagePlace.Article(folder, new ArticleId(id)),
            ["pages", _] when ProseNames.Contains(id) => new PagePlace.Prose(id),
            _ => null,
        };
        if (place is null)
        {
            problems.Add(FileMisplaced.At(path));
        }

        return place;
    }
}

/// <summary>A Markdown file in a place where no page can lie.</summary>
internal static class FileMisplaced
{
    public static readonly Rule Descriptor = new("BHS111", "FileMisplaced", Severity.Error)
    {
        Reason = "The place of a file decides its address and its rules; a file elsewhere would be left out in silence.",
        Bad = "input/causes/old/herniated-disc.md",
        Good = "input/causes/herniated-disc.md",
        Example = new(ExampleKind.Files, "causes/old/herniated-disc.md")
        {
            Bad = "-- causes/old/herniated-disc.md --\n---\ntitle: A slipped disc\n---\nWords.",
            Good = "",
        },
        Remedy = new(RemedyGroup.FrontMatter, "`input/<topic>/<id>.md`, small letters and hyphens, a name that no other article has"),
    };

    public static Problem At(string path)
    {
        var parts = path.Split('/');
        var fix = parts switch
        {
            ["pages", var name] => NearestName.Offer(name[..^3], PagePlaces.ProseNames, $"`pages/` holds only: {string.Join(", ", PagePlaces.ProseNames)}."),
            [var folder, _] => NearestName.Offer(folder, Topic.Folders, Move),
            _ => Move,
        };
        return Descriptor.At(Location.StartOf(path), "No page can lie here.", fix);
    }

    private static string Move => $"Put an article straight into one of: {string.Join(", ", Topic.Folders)}. A name that begins with `_` is not published.";
}

/// <summary>A file name that cannot be an address.</summary>
internal static class FileNameInvalid
{
    public static readonly Rule Descriptor = new("BHS112", "FileNameInvalid", Severity.Error)
    {
        Reason = "The file name becomes the address of the page: it must read well and work on every system.",
        Bad = "input/causes/Slipped Disc.md",
        Good = "input/causes/slipped-disc.md",
        Example = new(ExampleKind.Files, "causes/Slipped_Disc.md")
        {
            Bad = "-- causes/Slipped_Disc.md --\n---\ntitle: A slipped disc\n---\nWords.",
            Good = "",
        },
        Remedy = Remedy.As("FileMisplaced"),
    };

    public static Problem At(string path, string name)
    {
        var stem = name[..^3];
        if (PortableName.IsDevice(name))
        {
            return Descriptor.At(Location.StartOf(path), $"`{stem}` is the name of a device on Windows.", "Choose another name.");
        }

        if (name.Length > PortableName.Longest)
        {
            return Descriptor.At(Location.StartOf(path), "The file name is too long for some systems.", $"Shorten it to {PortableName.Longest} characters.");
        }

        var words = new string([.. stem.ToLowerInvariant().Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
        var better = string.Join('-', words.Split('-', StringSplitOptions.RemoveEmptyEntries));
        var fix = better.Length == 0 ? "Use small letters, digits and single hyphens." : $"Rename it to `{better}.md`.";
        return Descriptor.At(Location.StartOf(path), $"The file name `{Visible(name)}` is not in small letters, digits and single hyphens.", fix);
    }

    private static string Visible(string name) => new([.. name.Select(c => char.IsControl(c) ? '?' : c)]);
}
