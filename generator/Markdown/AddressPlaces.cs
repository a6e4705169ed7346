using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>Finds where the addresses of links stand in a Markdown file, in the text or in lines of their own.</summary>
internal static class AddressPlaces
{
    /// <summary>The place of each address in reading order; none in a file that Markdig must not see.</summary>
    public static IReadOnlyList<TextSpan> In(SourceFile file)
    {
        if (BlockTooLong.Check(file) is not null || Nesting.IsTooDeep(file.Text))
        {
            return [];
        }

        var places = Markdig.Markdown.Parse(file.Text, MarkdownReader.Pipeline).Descendants().Select(PlaceOf).OfType<SourceSpan>();
        return
        [
            .. places
                .Where(place => !place.IsEmpty && place.End < file.Text.Length)
                .Select(place => WithoutBrackets(file.Text, place))
                .Distinct()
                .OrderBy(place => place.Start),
        ];
    }

    /// <summary>The link of a reference has its address where it is defined.</summary>
    private static SourceSpan? PlaceOf(MarkdownObject item) => item switch
    {
        LinkInline { Reference: null } link => link.UrlSpan,
        AutolinkInline link => link.Span,
        LinkReferenceDefinition definition => definition.UrlSpan,
        _ => null,
    };

    private static TextSpan WithoutBrackets(string text, SourceSpan place) => text[place.Start] == '<' && text[place.End] == '>'
        ? new TextSpan(place.Start + 1, place.End)
        : new TextSpan(place.Start, place.End + 1);
}
