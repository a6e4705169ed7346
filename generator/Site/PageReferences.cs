using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Markdown;
using BackHealthSite.Pictures;

namespace BackHealthSite.Site;

/// <summary>What one page refers to, known once the site is whole, in the order of the text: links, pictures and citations.</summary>
internal sealed record PageReferences(
    ImmutableArray<ResolvedLink> Links, ImmutableArray<ResolvedImage> Images, ImmutableArray<ResolvedCitation> Citations)
{
    public static readonly PageReferences None = new([], [], []);

    /// <summary>The link that begins at an offset of the source.</summary>
    public ResolvedLink LinkAt(int offset) => At(Links, offset, link => link.Link.Offset);

    /// <summary>The picture that begins at an offset of the source.</summary>
    public ResolvedImage ImageAt(int offset) => At(Images, offset, image => image.Image.Offset);

    /// <summary>The citation that begins at an offset of the source.</summary>
    public ResolvedCitation CitationAt(int offset) => At(Citations, offset, citation => citation.Citation.Offset);

    private static T At<T>(ImmutableArray<T> all, int offset, Func<T, int> offsetOf)
    {
        var (low, high) = (0, all.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var found = offsetOf(all[middle]);
            if (found == offset)
            {
                return all[middle];
            }

            (low, high) = found < offset ? (middle + 1, high) : (low, middle - 1);
        }

        throw new InvalidOperationException($"Nothing that was read begins at {offset}.");
    }
}

/// <summary>A picture as a page places it.</summary>
/// <param name="Image">What the author wrote.</param>
/// <param name="Path">The path under the input folder that its address names, or null where no picture of this page can lie there.</param>
/// <param name="Picture">The picture, or null where there is none.</param>
internal sealed record ResolvedImage(PageImage Image, string? Path, Picture? Picture);

/// <summary>
/// A citation with the number of its source on the page, from 1 in order of first use, and the source, or null for one that the data file
/// does not have.
/// </summary>
internal sealed record ResolvedCitation(Citation Citation, int Number, EvidenceSource? Source);
