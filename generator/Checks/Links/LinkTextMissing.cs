using BackHealthSite.Diagnostics;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A link without words.</summary>
internal sealed class LinkTextMissing : ILinkRule
{
    public static readonly Rule Descriptor = new("BHS205", "LinkTextMissing", Severity.Error)
    {
        Reason = "A screen reader has nothing to say for a link without words (WCAG 2.4.4).",
        Bad = "[](https://www.nhs.uk/)",
        Good = "[the NHS website](https://www.nhs.uk/)",
        Example = new(ExampleKind.Section, "https://www.nhs.uk/"),
        Standards = ["ACC-05"],
    };

    public Rule Rule => Descriptor;

    public Problem? Judge(ResolvedLink link, PublishedSite site) =>
        link.To is (Destination.Elsewhere or Destination.Generated) && string.IsNullOrWhiteSpace(link.Text)
            ? Descriptor.At(
                link.Where,
                "This link has no words.",
                "Write between the brackets where it leads. Only a link to an article may be empty: it takes the article's title.")
            : null;
}
