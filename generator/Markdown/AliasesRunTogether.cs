using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>Several aliases written as one.</summary>
internal static class AliasesRunTogether
{
    public static readonly Rule Descriptor = new("BHS129", "AliasesRunTogether", Severity.Warning)
    {
        Reason = "Aliases are parted by commas; with semicolons all of them are one long name that nobody searches for.",
        Bad = "aliases: [slipped disc; bulging disc]",
        Good = "aliases: [slipped disc, bulging disc]",
        Example = new(ExampleKind.Matter, "slipped disc; bulging disc")
        {
            Bad = "aliases: [slipped disc; bulging disc, prolapsed disc, torn disc]",
            Good = "aliases: [slipped disc, bulging disc, prolapsed disc]",
        },
        Remedy = Remedy.As("AliasRepeated"),
        Mendable = true,
    };

    public static IEnumerable<Problem> Check(SourceFile file, Located<string> alias)
    {
        if (alias.Value.Contains(';'))
        {
            yield return Descriptor.At(alias.Where, $"`{alias.Value}` is one alias.", "Put commas between aliases in place of semicolons.")
                .MendedBy(Parted(file, alias));
        }
    }

    /// <summary>The same with commas, in a list that stands in brackets on its line.</summary>
    private static SourceEdit? Parted(SourceFile file, Located<string> alias)
    {
        var span = alias.Where.Span;
        var isInBrackets = file.Line(file.PositionOf(span.Start).Line).Contains('[');
        return isInBrackets && file.Text.AsSpan(span.Start, span.Length).SequenceEqual(alias.Value)
            ? new SourceEdit(span, alias.Value.Replace(';', ','))
            : null;
    }
}
