using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>A picture from another place than the folder beside its page.</summary>
internal sealed class ImageOutsideFolder : IPageRule
{
    public static readonly Rule Descriptor = new("BHS215", "ImageOutsideFolder", Severity.Error)
    {
        Reason = "Readers load nothing from other hosts, which could see them; pictures lie beside their pages, where they are checked.",
        Bad = "![A spine](https://example.org/spine.png)",
        Good = "![A spine](images/spine.png)",
        Example = new(ExampleKind.Section, "https://example.org/spine.png") { Good = "Words." },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site)
    {
        foreach (var (image, path, _) in site.ReferencesOf(page).Images)
        {
            if (path is null)
            {
                yield return Descriptor.At(image.AddressWhere, Message(image), Fix(image, page, site));
            }
        }
    }

    private static string Fix(PageImage image, ParsedPage page, PublishedSite site)
    {
        var written = image.Target is LinkTarget.External ? "" : Uri.UnescapeDataString(image.Address);
        var name = written[(written.LastIndexOfAny(['/', '\\']) + 1)..];
        if (site.Pictures.ContainsKey(page.PictureFolder + name))
        {
            return $"Write `images/{name}`.";
        }

        return PictureName.Instead(name) is { } better
            ? $"Rename the file to `{better}`, let it lie in `{page.PictureFolder}`, and write `images/{better}`."
            : $"Put the file into `{page.PictureFolder}` and write `images/` and its name; "
                + $"it ends in {string.Join(", ", PictureFile.Endings)}.";
    }

    private static string Message(PageImage image) => image.Target switch
    {
        _ when image.Address.Trim().Length == 0 => "This picture has no address.",
        LinkTarget.File { Anchor: null } file when PictureName.HasOtherEnding(file.Path) =>
            $"`{file.Path}` does not end as pictures of this site do: {string.Join(", ", PictureFile.Endings)}.",
        LinkTarget.External => "The picture would come from another host.",
        LinkTarget.File { Anchor: null } file => $"`{file.Path}` is not a place for a picture of this page.",
        LinkTarget.Refused refused => $"This address {refused.Reason}.",
        _ => "This is not the path of a picture.",
    };
}
