using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>Tells from the place of a Markdown file which page it is.</summary>
/// <param name="topics">The topics of the site; null where they cannot be read: then any folder may be one.</param>
internal sealed class PagePlaces(IReadOnlyList<Topic>? topics)
{
    /// <summary>Every page that a site needs besides its articles, as paths under the input folder.</summary>
    public static IEnumerable<string> Required(IEnumerable<Topic> topics) =>
        ["index.md", .. topics.Select(topic => $"{topic.Id}/index.md"), .. ProsePages.Names.Select(name => $"pages/{name}.md")];

    /// <summary>The page a file is, or null with a problem where no page can lie.</summary>
    public PagePlace? Of(string path, List<Problem> problems)
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
            ["pages", _] => ProsePages.Names.Contains(id) ? new PagePlace.Prose(id) : null,
            [var folder, _] when TopicOf(folder) is { } topic =>
                id == "index" ? new PagePlace.TopicIndex(topic) : new PagePlace.Article(topic, new ArticleId(id)),
            _ => null,
        };
        if (place is null)
        {
            problems.Add(FileMisplaced.At(path, topics ?? []));
        }

        return place;
    }

    private Topic? TopicOf(string folder) => topics is null ? Topic.OfFolder(folder) : topics.FirstOrDefault(topic => topic.Id == folder);
}
