using System.Text.Json.Serialization;

namespace BackHealthSite.Search;

/// <summary>The words of some sections, for details and deep links.</summary>
internal sealed record BodyPart(IReadOnlyList<SectionRecord> Sections) : SearchPart;

/// <summary>The words of a section.</summary>
internal sealed record SectionRecord(
    [property: JsonPropertyName("u")] string Address,
    [property: JsonPropertyName("i")] string Anchor,
    [property: JsonPropertyName("h")] string Heading,
    [property: JsonPropertyName("x")] string Text)
{
    /// <summary>About how many characters it takes in its file.</summary>
    [JsonIgnore]
    public int Length => Address.Length + Anchor.Length + Heading.Length + Text.Length;
}
