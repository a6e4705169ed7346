using BackHealthSite.Content;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>The relations an author wrote, usual and rare.</summary>
internal static class Relations
{
    public static IEnumerable<Located<string>> Of(FrontMatter matter) => matter.Related.Concat(matter.RelatedRarely);
}
