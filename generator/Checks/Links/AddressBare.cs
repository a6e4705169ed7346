using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;

namespace BackHealthSite.Checks;

/// <summary>A web or mail address in the text that is no link.</summary>
internal sealed class AddressBare : ITextRule
{
    public static readonly Rule Descriptor = new("BHS473", "AddressBare", Severity.Error)
    {
        Reason = "Markdown makes no link of an address in the text (CommonMark 6.5): readers would have to copy it letter by letter.",
        Bad = "See https://www.nhs.uk/conditions/sciatica/.",
        Good = "See <https://www.nhs.uk/conditions/sciatica/>.",
        Example = new(ExampleKind.Section, "https://www.nhs.uk/conditions/sciatica/"),
        Remedy = Remedy.As("LinkMistyped"),
        Mendable = true,
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PageReading page)
    {
        var source = page.Page.File.Text;
        for (var i = page.Text.IndexOf(BareAddress.Sign); i >= 0; i = page.Text.IndexOf(BareAddress.Sign, i + 1))
        {
            var start = page.Mapped.SourceOffset(i);
            var end = BareAddress.EndOf(source, start);
            if (!IsInMistypedLink(source.AsSpan(0, start), source.AsSpan(end)))
            {
                var address = BareAddress.Whole(source.AsSpan(start, end - start));
                var target = BareAddress.IsMail(address) ? $"mailto:{address}" : address;
                var isInBrackets = start > 0 && source[start - 1] == '<' && end < source.Length && source[end] == '>';
                yield return Descriptor.At(
                    isInBrackets ? page.Page.File.At(start - 1, end + 1) : page.Page.File.At(start, end),
                    "An address in the text is no link.",
                    $"Write `<{address}>`, or `[words]({target})` with words that say where it leads.")
                    .MendedBy(IsWhole(source.AsSpan(start, end - start), address) && !isInBrackets
                        ? new SourceEdit(new TextSpan(start, end), $"<{address}>")
                        : null);
            }
        }
    }

    /// <summary>True where a reader sees the same words when they are a link.</summary>
    private static bool IsWhole(ReadOnlySpan<char> written, string address) =>
        written.SequenceEqual(address)
        && (address.StartsWith("https://", StringComparison.Ordinal) || address.StartsWith("http://", StringComparison.Ordinal)
            || BareAddress.IsMail(address));

    /// <summary>True behind `](` or `][`, and before `](`: that the link is none is a mistake of its own.</summary>
    private static bool IsInMistypedLink(ReadOnlySpan<char> before, ReadOnlySpan<char> behind)
    {
        var words = before.TrimEnd().TrimEnd('<');
        var isTarget = words.EndsWith("(") ? words[..^1].TrimEnd().EndsWith("]") : words.EndsWith("][");
        return isTarget || behind.TrimStart(".,").StartsWith("](");
    }
}
