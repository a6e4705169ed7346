using BackHealthSite.Markdown;

namespace BackHealthSite.Tests;

/// <summary>The places of pages for a test of one file, to which the topics of its site are all the same.</summary>
internal static class AnyPlaces
{
    public static PagePlaces Pages { get; } = new(topics: null);
}
