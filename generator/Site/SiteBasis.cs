using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Site;

/// <summary>What a site was joined from, in parts that can be compared with those of the build before.</summary>
/// <param name="data">The data files but the lists, read: another object where one of them has changed.</param>
/// <param name="profiles">What others see of each page, by the path of its file.</param>
/// <param name="memory">What was made before.</param>
internal sealed class SiteBasis(ReadData data, FrozenDictionary<string, PageProfile> profiles, BuildMemory memory)
{
    public ReadData Data => data;

    public BuildMemory Memory => memory;

    /// <summary>The published pages as others see them, in menu order.</summary>
    public required Basis Listing { get; init; }

    /// <summary>All that a link could have meant: pages, drafts, and files that could not be read.</summary>
    public required Basis Names { get; init; }

    /// <summary>What others see of a page.</summary>
    public PageProfile Of(ParsedPage page) => profiles[page.File.Path];

    /// <summary>What a page sees of its links and pictures.</summary>
    public IEnumerable<object?> Of(PageReferences references) =>
    [
        .. references.Links.Select(Of),
        .. references.Images.SelectMany(image => new object?[] { image.Path, image.Picture }),
    ];

    private object Of(ResolvedLink link) => link.To switch
    {
        Destination.Page page => Of(page.Parsed),
        Destination.Missing missing => new Basis(missing.Name, Names),
        var other => other.ToString(),
    };
}
