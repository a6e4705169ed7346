using BackHealthSite.Diagnostics;

namespace BackHealthSite.Content;

/// <summary>One page that stands under two ids.</summary>
internal static class SourceRepeated
{
    public static readonly Rule Descriptor = new("BHS164", "SourceRepeated", Severity.Error)
    {
        Reason = "An article has to rest on at least two sources; one page under two names would be counted twice.",
        Bad = "nhs-sciatica and nhs-sciatica-2 with one url.",
        Good = "nhs-sciatica alone, cited wherever it is needed.",
        Example = new(ExampleKind.Files, "\"https://example.com/one\"")
        {
            Bad = "-- _data/sources.yml / https://example.com/two --\nhttps://example.com/one",
            Good = "",
        },
    };

    public static IEnumerable<Problem> Check(IEnumerable<EvidenceSource> sources) =>
        from twice in sources.Where(source => source.UrlWhere is not null).GroupBy(source => NameOf(source.Url), StringComparer.Ordinal)
        from source in twice.Skip(1)
        select Descriptor.At(
            source.UrlWhere!,
            $"This is the page of `{twice.First().Id}` too.",
            $"Cite `{twice.First().Id}`, and take `{source.Id}` out.");

    /// <summary>The address without what makes no other page of it.</summary>
    private static string NameOf(Uri address)
    {
        var host = address.Host.TrimEnd('.');
        return $"{(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host)}{address.AbsolutePath.TrimEnd('/')}{address.Query}";
    }
}
