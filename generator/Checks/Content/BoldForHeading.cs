using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A paragraph that is one bold phrase and looks like a heading.</summary>
internal sealed class BoldForHeading : IPageRule
{
    public static readonly Rule Descriptor = new("BHS454", "BoldForHeading", Severity.Warning)
    {
        Reason = "It only looks like a heading: screen readers, search and the contents of the page pass over it (WCAG 1.3.1).",
        Bad = "**Who gets it**",
        Good = "## Who gets it",
        Example = new(ExampleKind.Section, "**Who gets it**"),
        Remedy = Remedy.As("HeadingMistyped"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ParsedPage page, PublishedSite site) =>
        from line in page.Markup.BoldLines
        where IsPhrase(line)
        select Descriptor.At(line.Where, "This bold line stands where a heading should.", "Begin it with `##`. Take the `**` out.");

    /// <summary>True for a phrase; a bold sentence ends with a full stop or a citation.</summary>
    private static bool IsPhrase(BoldLine line) => line.Words.Length > 0 && line.Words[^1] is not ('.' or '!') && !line.HasCitation;
}
