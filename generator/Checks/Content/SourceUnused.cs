using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A source that no page cites and no warning sign rests on.</summary>
internal sealed class SourceUnused : ISiteRule
{
    public static readonly Rule Descriptor = new("BHS174", "SourceUnused", Severity.Warning)
    {
        Reason = "Nobody reads again what nothing rests on: it grows old unseen. Most often its citation was forgotten or is misspelt.",
        Bad = "nhs-sciatica in sources.yml, and no [@nhs-sciatica] in any article",
        Good = "[@nhs-sciatica] behind the sentence that it supports",
        Example = new(ExampleKind.Files, "good-three")
        {
            Bad = "-- _data/sources.yml / good-two: --\ngood-three: {title: Third source, publisher: A charity, "
                + "url: \"https://example.com/three\", grade: A, read: 2026-11-22}\ngood-two:",
            Good = "",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site)
    {
        // A page that could not be read may cite any source.
        if (site.Unread.Count > site.Bodies.Length)
        {
            return [];
        }

        var used = site.AllPages.Concat(site.Bodies)
            .SelectMany(page => page.Citations)
            .Select(citation => citation.SourceId)
            .Concat(site.Registry.Flags.SelectMany(flag => flag.Sources))
            .ToHashSet(StringComparer.Ordinal);
        return from source in site.Data.Sources.Values
               where source.IdWhere is not null && !used.Contains(source.Id)
               select Descriptor.At(
                   source.IdWhere!,
                   $"No page cites `{source.Id}`.",
                   $"Write `[@{source.Id}]` behind the sentence that it supports, or take the entry out.");
    }
}
