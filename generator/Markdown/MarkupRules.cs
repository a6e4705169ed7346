using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackHealthSite.Markdown;

/// <summary>Looks at attributes in braces: only ids on a heading are allowed, `{#id}` or `{#id #old-id}`.</summary>
internal static class MarkupRules
{
    public static void CheckAttributes(MarkdownObject item, SourceFile file, List<Problem> problems)
    {
        if (item.TryGetAttributes() is { } attributes
            && item is not CustomContainer { Info: Directive.RedFlags }
            && !AreAllowed(attributes, item, file))
        {
            problems.Add(AttributeNotAllowed.At(Where(item, attributes, file)));
        }
    }

    /// <summary>Markdig leaves braces it cannot read as text (a one-letter id, for one); a reader would see them.</summary>
    public static void CheckLeftover(LiteralInline literal, SourceFile file, List<Problem> problems)
    {
        var text = literal.Content.AsSpan();
        var from = literal.IsFirstCharacterEscaped ? 1 : 0;
        while (from < text.Length && text[from..].IndexOf('{') is >= 0 and var skipped)
        {
            var open = from + skipped;
            var length = text[open..].IndexOf('}') + 1;
            if (length == 0)
            {
                return;
            }

            if (LooksLikeAttributes(text.Slice(open + 1, length - 2)))
            {
                var start = LiteralPlace.Of(literal) + open;
                problems.Add(AttributeNotAllowed.At(file.At(start, start + length)));
            }

            from = open + length;
        }
    }

    private static bool AreAllowed(HtmlAttributes attributes, MarkdownObject item, SourceFile file)
    {
        var onlyId = attributes.Classes?.All(name => IsMarkdigsOwn(item, name)) != false && attributes.Properties is not { Count: > 0 };
        return onlyId && (attributes.Id is null || (item is HeadingBlock heading && HeadingIds.Of(heading, file).All(IsAnchor)));
    }

    private static bool LooksLikeAttributes(ReadOnlySpan<char> inside)
    {
        var text = inside.Trim();

        // `{{ }}`, `{% %}` and the like are marks of other programs, which a rule of their own tells of.
        return text.Length > 0
            && text[0] is not ('{' or '%' or '+' or '~' or '=' or '>')
            && (text[0] is '#' or '.' or ':'
                || text.Contains('=')
                || text.Contains(" .", StringComparison.Ordinal)
                || text.Contains(" #", StringComparison.Ordinal));
    }

    /// <summary>Markdig gives a block its own name, and a code block its language, as a class.</summary>
    private static bool IsMarkdigsOwn(MarkdownObject item, string name) => item switch
    {
        CustomContainer container => name == container.Info,
        FencedCodeBlock code => name == "language-" + code.Info,
        _ => false,
    };

    private static bool IsAnchor(string id) => id.All(c => char.IsLetterOrDigit(c) || c is '-' or '_');

    private static Location Where(MarkdownObject item, HtmlAttributes attributes, SourceFile file)
    {
        if (attributes.Span.Length > 1)
        {
            return file.At(attributes.Span.Start, attributes.Span.End + 1);
        }

        var brace = file.Text.IndexOf('{', Math.Min(item.Span.Start, file.Text.Length));
        return brace < 0 ? file.At(item.Span.Start, item.Span.End + 1) : file.At(brace, brace + 1);
    }
}
