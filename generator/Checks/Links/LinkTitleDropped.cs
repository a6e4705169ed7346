using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A title in quotes behind the address of a link or a picture, which no reader sees.</summary>
internal sealed class LinkTitleDropped : IPageRule
{
    public static readonly Rule Descriptor = new("BHS465", "LinkTitleDropped", Severity.Warning)
    {
        Reason =
            "Browsers show such a title to a mouse alone, so this site leaves it out: words that stand there are lost to every reader.",
        Bad = "[walking](xref:walking \"How to begin\")",
        Good = "[how to begin with walking](xref:walking)",
        Example = new(ExampleKind.Section, "[stiffness](xref:stiffness \"How it feels\")")
        {
            Bad = "[stiffness](xref:stiffness \"How it feels\")",
            Good = "[how it feels](xref:stiffness)",
        },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        page.Links.SelectMany(link => Judge(link.Target, link.Title, "link", page.File.At(link.Whole)))
            .Concat(page.Images.SelectMany(image => Judge(image.Target, image.Title, "picture", image.Where)));

    private static IEnumerable<Problem> Judge(LinkTarget target, string title, string what, Location where)
    {
        if (title.Length > 0 && target is not LinkTarget.Refused)
        {
            const string fix = "Say it in the words of the link or in the text, and take the quotes out.";
            yield return Descriptor.At(where, $"The title \"{Shortened.To(Shortened.Name, title)}\" of this {what} is not published.", fix);
        }
    }
}
