using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A citation of a source that the data file does not have.</summary>
internal sealed class CitationUnknown : IPageRule
{
    public static readonly Rule Descriptor = new("BHS401", "CitationUnknown", Severity.Error)
    {
        Reason = "A fact without its source cannot be checked; sources are listed once, in _data/sources.yml.",
        Bad = "[@nhs-siatica]",
        Good = "[@nhs-inform-sciatica]",
        Example = new(ExampleKind.Section, "[@good-on]") { Bad = "Words. [@good-on]", Good = "Words. [@good-one]" },
        Standards = ["EVI-04"],
        Remedy = new(
            RemedyGroup.Sources,
            "`[@id]`: square brackets, the `@` and an id from `input/_data/sources.yml`. A new source goes into that file"),
        Mendable = true,
    };

    private static readonly char[] Partings = [';', ',', ' ', '&', '|'];

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from cited in site.CitationsOf(page)
        where cited.Source is null
        select Descriptor.At(
            cited.Citation.Where,
            Message(cited.Citation.SourceId, site),
            Fix(cited.Citation.SourceId, site))
            .MendedBy(Meant(cited.Citation, site) is { } meant ? new SourceEdit(cited.Citation.Where.Span, meant) : null);

    /// <summary>The citations that were meant, where each is of a source: an id that is misspelt may be that of another one.</summary>
    private static string? Meant(Citation citation, PublishedSite site)
    {
        var id = citation.SourceId;
        var ids = Several(id, site);
        if (ids.Count > 0)
        {
            var isAll = id.Split(Partings, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.Ordinal).Count() == ids.Count;
            return isAll && ids.TrueForAll(site.Data.Sources.ContainsKey) ? string.Join(' ', ids.Select(each => $"[@{each}]")) : null;
        }

        var known = site.Data.Sources.Values.FirstOrDefault(source => IsAddressOf(source, id))?.Id ?? id.ToLowerInvariant();
        return site.Data.Sources.ContainsKey(known) ? $"[@{known}]" : null;
    }

    private static string Message(string id, PublishedSite site) => Several(id, site).Count > 0
        ? "One pair of brackets cites one source, and holds nothing but its id."
        : $"`input/_data/sources.yml` has no source `{id}`.";

    private static string Fix(string id, PublishedSite site)
    {
        if (Several(id, site) is { Count: > 0 } several)
        {
            return $"Write `{string.Join(' ', several.Select(each => $"[@{each}]"))}`.";
        }

        if (site.Data.Sources.Values.FirstOrDefault(source => IsAddressOf(source, id)) is { } known)
        {
            return $"Write `[@{known.Id}]`.";
        }

        var name = Slug.Holds(id) ? id : "an-id";
        return NearestName.Offer(
            id,
            site.Data.Sources.Keys,
            $"Add it there: `{name}: {{title: \"...\", publisher: \"...\", url: \"https://...\", grade: A, read: "
            + $"2026-11-22}}`, with the day you read it.");
    }

    /// <summary>The ids in brackets that hold more than one, or more than an id; none where only an id stands there.</summary>
    private static List<string> Several(string inside, PublishedSite site)
    {
        var words = inside.Split(Partings, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        return words.Length < 2
            ? []
            : [.. words
                .Where((word, i) => (i == 0 || word[0] == '@') && Slug.Holds(word.TrimStart('@')) || site.Data.Sources.ContainsKey(word))
                .Select(word => word.TrimStart('@'))
                .Distinct(StringComparer.Ordinal)];
    }

    private static bool IsAddressOf(EvidenceSource source, string text) =>
        source.UrlWhere is not null && source.Url.AbsoluteUri.TrimEnd('/').Equals(text.TrimEnd('/'), StringComparison.OrdinalIgnoreCase);
}
