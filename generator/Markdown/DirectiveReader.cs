using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BackHealthSite.Markdown;

/// <summary>Reads the `:::` blocks of a page and says what is wrong with how they are written.</summary>
internal sealed class DirectiveReader(SourceFile file, List<Problem> problems)
{
    /// <summary>The block, or null for one that is of no kind, or whose mistake is that of the one around it.</summary>
    public Directive? Read(CustomContainer container)
    {
        var name = container.Info?.Trim() ?? "";
        var where = FirstLine(container);
        if (!Directive.Known.Contains(name))
        {
            problems.Add(DirectiveUnknown.At(where, name));
            return null;
        }

        if (container.Arguments?.TrimEnd().EndsWith(":::", StringComparison.Ordinal) == true)
        {
            var problem = DirectiveUnclosed.OnItsFirstLine(where, name);
            problems.Add(container.Arguments.Trim() == ":::" ? problem.MendedBy(where.Span, $"::: {name}\n:::") : problem);
            return null;
        }

        if (name == Directive.Myth && !string.IsNullOrWhiteSpace(container.Arguments))
        {
            problems.Add(AttributeNotAllowed.At(where));
        }

        if (Fences.IsSwallowed(container))
        {
            return null;
        }

        var isUnclosed = Fences.IsUnclosed(container);
        if (isUnclosed)
        {
            problems.Add(DirectiveUnclosed.At(where, name));
        }

        return new Directive(name, where, container.Span.Start)
        {
            OnTopLevel = container.Parent is MarkdownDocument,
            HasBody = container.Count > 0 && !isUnclosed,
            HasEnd = container.ClosingFencedCharCount > 0,
            IsUnclosed = isUnclosed,
            HasArguments = !string.IsNullOrWhiteSpace(container.Arguments) || HasAttributes(container, name),
            Argument = container.Arguments?.Trim() ?? "",
        };
    }

    /// <summary>Markdig gives every container its own name as a class; that one is not the author's.</summary>
    private static bool HasAttributes(CustomContainer container, string name) =>
        container.TryGetAttributes() is { } attributes
        && (attributes.Id is not null || attributes.Properties is { Count: > 0 } || attributes.Classes?.Any(own => own != name) == true);

    private Location FirstLine(CustomContainer container)
    {
        var start = container.Span.Start;
        var end = file.Text.IndexOf('\n', start);
        return file.At(start, end < 0 ? file.Text.Length : end);
    }
}
