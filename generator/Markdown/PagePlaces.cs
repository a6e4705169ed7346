using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>Tells from the place of a Markdown file which page it is.</summary>
internal static class PagePlaces
{
    /// <summary>Every page that a site needs besides its articles, as paths under the input folder.</summary>
    public static IEnumerable<string> Required() =>
        ["index.md", .. Topic.Folders.Select(folder => $"{folder}/index.md"), .. ProsePages.Names.Select(name => $"pages/{name}.md")];

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
            ["pages", _] when ProsePages.Names.Contains(id) => new PagePlace.Prose(id),
            _ => null,
        };
        if (place is null)
        {
            problems.Add(FileMisplaced.At(path));
        }

        return place;
    }
}
