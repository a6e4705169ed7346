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
        if (item.TryGetAttributes() is { } attributes && item is not CustomContainer { Info: Directive.RedFlags } && !AreAllowed(attributes, item, file))
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
        return text.Length > 0 && (text[0] is '#' or '.' or ':' || text.Contains('=') || text.Contains(" .", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal));
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

/// <summary>Attributes in braces other than an id on a heading.</summary>
internal static class AttributeNotAllowed
{
    public static readonly Rule Descriptor = new("BHS406", "AttributeNotAllowed", Severity.Error)
    {
        Reason = "Attributes could run script, hide a card or change how a page looks.",
        Bad = "## Symptoms {onclick=\"...\" .big}",
        Good = "## Symptoms {#symptoms}",
        Example = new(ExampleKind.Section, "{onclick=\"go()\" .big}") { Bad = "## Symptoms {onclick=\"go()\" .big}" },
        Standards = ["ACC-06"],
        Remedy = Remedy.As("RawHtml"),
    };

    public static Problem At(Location where) => Descriptor.At(
        where,
        "Attributes in braces are not allowed here.",
        "Take them out; a heading may have `{#id}` with an id of two or more letters, digits and hyphens.");
}

/// <summary>HTML written into Markdown.</summary>
internal static class RawHtml
{
    public static readonly Rule Descriptor = new("BHS405", "RawHtml", Severity.Error)
    {
        Reason = "Raw HTML could run script, reach another host or hide a card; content comes from people nobody knows.",
        Bad = "<div style=\"display:none\">",
        Good = "**bold words**, ![What the picture shows](images/NAME.svg), and an empty line between paragraphs",
        Example = new(ExampleKind.Section, "<div style=\"display:none\">") { Good = "Some **bold words** here." },
        Standards = ["ACC-06"],
        Remedy = new(RemedyGroup.Shape, "plain Markdown only: take the HTML or the words in curly brackets out"),
    };

    public static Problem At(Location where, SourceFile file)
    {
        var text = file.Text[where.Span.Start..Math.Min(where.Span.End, file.Text.Length)];
        var comment = text.StartsWith("<!--", StringComparison.Ordinal);
        return comment
            ? Descriptor.At(where, "An HTML comment is raw HTML, which is not allowed.", "Take the comment out.")
            : Descriptor.At(where, "Raw HTML is not allowed.", $"{Instead(text)} To show a `<`, write `\\<`.");
    }

    /// <summary>What an author writes here in place of a tag.</summary>
    private static string Instead(string tag)
    {
        var name = new string([.. tag.TrimStart('<', '/').TakeWhile(char.IsAsciiLetterOrDigit)]).ToLowerInvariant();
        return name switch
        {
            "b" or "strong" => "Write it in Markdown: `**bold words**`.",
            "i" or "em" or "u" => "Write it in Markdown, without italics or underlining.",
            "img" or "picture" or "figure" => "Write it in Markdown: `![What the picture shows](images/NAME.svg)`.",
            "p" or "br" or "div" => "Write it in Markdown: an empty line begins a new paragraph.",
            "a" => "Write it in Markdown: `[words](xref:id)` or `[words](https://...)`.",
            "ul" or "ol" or "li" => "Write it in Markdown: begin each line of a list with `- `.",
            ['h', >= '1' and <= '6'] => "Write it in Markdown: `## Heading`.",
            _ => "Write it in Markdown: `**bold words**`, `![What the picture shows](images/NAME.svg)`, an empty line for a new paragraph.",
        };
    }
}

/// <summary>Two headings of one page with the same explicit id.</summary>
internal static class AnchorRepeated
{
    public static readonly Rule Descriptor = new("BHS409", "AnchorRepeated", Severity.Error)
    {
        Reason = "A link to a heading must lead to one place.",
        Bad = "## Causes {#why}\n## Reasons {#why}",
        Good = "## Causes {#why}\n## Reasons {#reasons}",
        Example = new(ExampleKind.Section, "## Reasons ")
        {
            Bad = "## Causes {#why}\n\nWords [@good-one].\n\n## Reasons {#why}",
            Good = "## Causes {#why}\n\nWords [@good-one].\n\n## Reasons {#reasons}",
        },
    };

    public static Problem At(Location where, string id) => Descriptor.At(where, $"The id `{id}` stands on an earlier heading of this page, or is kept for the theme.", "Give this heading another id, or none.");
}

/// <summary>A `:::` block of a kind that does not exist.</summary>
internal static class DirectiveUnknown
{
    public static readonly Rule Descriptor = new("BHS410", "DirectiveUnknown", Severity.Error)
    {
        Reason = "An unknown block would be shown as plain text or swallow a card.",
        Bad = "::: red-flag\n:::",
        Good = "::: red-flags\n:::",
        Example = new(ExampleKind.Section, "::: red-flag") { Good = "::: drawing spine\n:::" },
    };

    public static Problem At(Location where, string name) => Descriptor.At(
        where,
        name.Length == 0 ? "`:::` opens a block without a name." : $"`::: {name}` is not a kind of block.",
        NearestName.Offer(name, Directive.Known, $"Use one of: {string.Join(", ", Directive.Known.Select(known => $"`::: {known}`"))}; a block ends with a line `:::`."));
}

/// <summary>A `:::` block that is never closed.</summary>
internal static class DirectiveUnclosed
{
    public static readonly Rule Descriptor = new("BHS411", "DirectiveUnclosed", Severity.Error)
    {
        Reason = "Without its closing line the block swallows the rest of the page.",
        Bad = "::: red-flags\n\n## Symptoms",
        Good = "::: red-flags\n:::\n\n## Symptoms",
        Example = new(ExampleKind.Opening, "::: red-flags")
        {
            Bad = "A strain is a pulled muscle.\n\n::: red-flags",
            Good = "A strain is a pulled muscle.\n\n::: red-flags\n:::",
        },
        Remedy = Remedy.As("RedFlagsMissing"),
    };

    public static Problem At(Location where, string name) => Descriptor.At(where, $"`::: {name}` is never closed.", "Put a line `:::` after it.");
}

/// <summary>A citation without its closing bracket.</summary>
internal static class CitationUnclosed
{
    public static readonly Rule Descriptor = new("BHS448", "CitationUnclosed", Severity.Error)
    {
        Reason = "Readers would see `[@source-id` in the text, and the sentence would have no source.",
        Bad = "Most people recover. [@nhs-inform-sciatica",
        Good = "Most people recover. [@nhs-inform-sciatica]",
        Example = new(ExampleKind.Section, "[@good-one")
        {
            Bad = "Most people recover. [@good-one",
            Good = "Most people recover. [@good-one]",
        },
        Remedy = Remedy.As("CitationUnknown"),
    };

    public static Problem At(Location where, string sourceId) =>
        Descriptor.At(where, $"The citation of `{sourceId}` is never closed.", "Close it with `]`.");
}
