using BackHealthSite.Diagnostics;

namespace BackHealthSite.Markdown;

/// <summary>A `:::` block of a kind that does not exist.</summary>
internal static class DirectiveUnknown
{
    public static readonly Rule Descriptor = new("BHS410", "DirectiveUnknown", Severity.Error)
    {
        Reason = "An unknown block would be shown as plain text or swallow a card.",
        Bad = "::: red-flag\n:::",
        Good = "::: red-flags\n:::",
        Example = new(ExampleKind.Section, "::: red-flag") { Good = "::: drawing spine\n:::" },
        Mendable = true,
    };

    public static Problem At(Location where, string name) => Descriptor.At(
        where,
        name.Length == 0 ? "`:::` opens a block without a name." : $"`::: {name}` is not a kind of block.",
        NearestName.Offer(
            name,
            Directive.Known,
            $"Use one of: {string.Join(", ", Directive.Known.Select(known => $"`::: {known}`"))}; a block ends with a line `:::`."))
        .MendedBy(Meant(where, name));

    /// <summary>The whole line, which holds nothing but the name.</summary>
    private static SourceEdit? Meant(Location where, string name) =>
        NearestName.OnlyOne(name, Directive.Known) is { } only && where.Span.Length == $"::: {name}".Length
            ? new SourceEdit(new TextSpan(where.Span.End - name.Length, where.Span.End), only)
            : null;
}
