using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

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

    public static Problem At(string path, IReadOnlyList<Topic> topics)
    {
        var folders = topics.Select(topic => topic.Id).ToList();
        var place = folders.Count == 0 ? "the folder of a topic" : $"one of: {string.Join(", ", folders)}";
        var move = $"Put an article straight into {place}. A name that begins with `_` is not published.";
        var fix = path.Split('/') switch
        {
            ["pages", var name] =>
                NearestName.Offer(name[..^3], ProsePages.Names, $"`pages/` holds only: {string.Join(", ", ProsePages.Names)}."),
            [var folder, _] => NearestName.Offer(folder, folders, move),
            _ => move,
        };
        return Descriptor.At(Location.StartOf(path), "No page can lie here.", fix);
    }
}
