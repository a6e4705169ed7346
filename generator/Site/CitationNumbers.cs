using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Markdown;

namespace BackHealthSite.Site;

/// <summary>Numbers the sources of a page, from 1 in order of first use.</summary>
internal static class CitationNumbers
{
    public static ImmutableArray<ResolvedCitation> Of(ParsedPage page, SiteData data)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var citations = ImmutableArray.CreateBuilder<ResolvedCitation>(page.Citations.Length);
        foreach (var citation in page.Citations)
        {
            if (!numbers.TryGetValue(citation.SourceId, out var number))
            {
                number = numbers.Count + 1;
                numbers.Add(citation.SourceId, number);
            }

            citations.Add(new ResolvedCitation(citation, number, data.Sources.GetValueOrDefault(citation.SourceId)));
        }

        return citations.MoveToImmutable();
    }
}
