using System.Text.Json.Serialization;

namespace BackHealthSite.Search;

/// <summary>The words of each section, for details and deep links.</summary>
internal sealed record SearchBody(IEnumerable<SectionRecord> Sections);

/// <summary>The words of a section.</summary>
internal sealed record SectionRecord(
    [property: JsonPropertyName("u")] string Address,
    [property: JsonPropertyName("i")] string Anchor,
    [property: JsonPropertyName("h")] string Heading,
    [property: JsonPropertyName("x")] string Text);
