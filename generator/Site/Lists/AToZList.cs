using System.Collections.Immutable;
using System.Globalization;
using BackHealthSite.Content;

namespace BackHealthSite.Site.Lists;

/// <summary>The names under one letter of the A to Z, on pages of their own where all letters are too many for one.</summary>
internal sealed record LetterList(string Letter, PagedList<AToZName> Names)
{
    public IEnumerable<AToZName> All => Names.Pages.SelectMany(page => page.Entries);
}

/// <summary>The names of all articles by their first letter: on one page, or each letter on its own.</summary>
internal sealed record AToZList(IReadOnlyList<LetterList> Letters, bool IsCut)
{
    private const int LetterMarkup = 220;

    /// <summary>The pages of the letters, where they have their own.</summary>
    public IEnumerable<ListPage<AToZName>> Pages => IsCut ? Letters.SelectMany(letter => letter.Names.Pages) : [];

    public static AToZList Of(ImmutableArray<AToZName> names, ListSize size)
    {
        var letters = names.GroupBy(LetterOf).OrderBy(letter => letter.Key).ToList();
        var isCut = names.Sum(size.Of) + (letters.Count * LetterMarkup) > size.Whole;
        return new AToZList(
            [
                .. letters.Select(letter => new LetterList(
                    letter.Key,
                    isCut
                        ? PagedList<AToZName>.Of(AddressOf(letter.Key), [.. letter], size.Of, new ListRoom(size))
                        : PagedList<AToZName>.Whole(GeneratedRoutes.AToZ, [.. letter]))),
            ],
            isCut);
    }

    private static string LetterOf(AToZName name)
    {
        // A title that its author has still to write has no letter yet.
        var first = char.ToUpperInvariant(name.Name.FirstOrDefault('0'));
        return char.IsLetter(first) ? first.ToString() : "0-9";
    }

    /// <summary>A letter that not every host and disk writes the same is named by its number.</summary>
    private static UrlPath AddressOf(string letter)
    {
        var name = letter.All(char.IsAscii)
            ? letter.ToLowerInvariant()
            : string.Create(CultureInfo.InvariantCulture, $"u{(int)letter[0]:x4}");
        return new UrlPath($"{GeneratedRoutes.AToZ}{name}/");
    }
}
