using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A page that has changed since an editor last read it; looked for only where `--strict-words` asks, as in CI.</summary>
internal sealed class PageUnread : ISiteRule
{
    private const string Name = "whole page";

    public static readonly Rule Descriptor = new("BHS340", "PageUnread", Severity.Error)
    {
        Reason = "A sentence that names no sign can still make somebody wait, and so can one that is gone, a link, a picture or the order "
            + "of a list. So `_data/warning-words.txt` also has the fingerprint of each page as an editor has read it, "
            + "and CI publishes no other.",
        Bad = "a page with a word that it had not when an editor last read it, with --strict-words",
        Good = "the same page after an editor has read it and run `check --accept-words`",
        Example = new(ExampleKind.Section, "Muscle strain")
        {
            Bad = "One word more.",
            Good = "",
            Beside = "-- settings.yml + --\nkeepWarningWords: on",
            Asked = "--read --strict-words",
        },
        Remedy = Remedy.As("WarningPassageUnread"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site) =>
        from page in site.PublishedPages
        where WarningPassageUnread.IsKept(site.Data) && !(site.Data.WarningWords?.Lines.Contains(LineOf(page, site)) ?? false)
        select Descriptor.At(
            page.FrontMatter.Title.Where,
            "No editor has read this page as it stands.",
            "Nothing need be wrong with it. An editor reads all of it, runs `check --accept-words` and commits `_data/warning-words.txt`.");

    /// <summary>The line of the list that says the page was read: the fingerprint of its file and of the pictures it shows.</summary>
    public static string LineOf(ParsedPage page, PublishedSite site)
    {
        var pictures = site.PicturesOf([page])
            .Select(picture => WordPart.FingerprintOf(picture.Path, Convert.ToBase64String(picture.Bytes.Span)));
        return $"{page.Url} {Name} {WordPart.FingerprintOf(page.File.Path, string.Join('\n', pictures.Prepend(page.File.Text)))}";
    }
}
