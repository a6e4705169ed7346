using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>The title that another article has too, case and signs aside.</summary>
internal sealed class TitleRepeated : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS170", "TitleRepeated", Severity.Error)
    {
        Reason = "In lists, in search and in a browser's tabs two pages of one name look the same: a reader has to guess.",
        Bad = "title: Sciatica in causes/nerve-root.md and in symptoms/sciatica.md",
        Good = "title: Pressed nerve root in causes/nerve-root.md, title: Sciatica in symptoms/sciatica.md",
        Example = new(ExampleKind.Files, "Muscle-strain")
        {
            Bad = "-- causes/pull.md * --\ntitle: Muscle-strain",
            Good = "-- causes/pull.md * --\ntitle: Muscle pull",
        },
        Standards = ["MET-09"],
        Remedy = Remedy.As("AliasRepeated"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site)
    {
        var known = new Dictionary<string, Article>(StringComparer.Ordinal);
        foreach (var article in site.OldestFirst)
        {
            var name = string.Join(' ', MatchTokens.WordsOf(article.Title));
            if (name.Length > 0 && !known.TryAdd(name, article))
            {
                yield return Descriptor.At(
                    article.Page.FrontMatter.Title.Where,
                    $"`{known[name].Page.File.Path}` is called \"{Shortened.To(Shortened.Name, known[name].Title)}\" too.",
                    "Give this article a title of its own that says what it tells; or write what is new into the other one.");
            }
        }
    }
}
