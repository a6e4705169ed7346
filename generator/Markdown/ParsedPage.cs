using System.Collections.Immutable;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>One Markdown file, read: its front matter, its body, and everything the checks ask about, each with its place.</summary>
internal sealed record ParsedPage(SourceFile File, PagePlace Place, FrontMatter FrontMatter, MarkdownBody Body) : IMadeFrom
{
    /// <summary>Its file; what the topics say of its place stands among the data.</summary>
    public Basis Basis => new(File.Path, File.Text);

    public required ImmutableArray<Heading> Headings { get; init; }

    public required ImmutableArray<PageLink> Links { get; init; }

    public required ImmutableArray<PageImage> Images { get; init; }

    public required ImmutableArray<Citation> Citations { get; init; }

    public required ImmutableArray<Directive> Directives { get; init; }

    /// <summary>The blocks between the front matter and the card, or the first heading.</summary>
    public required ImmutableArray<PageBlock> Opening { get; init; }

    public required PageMarkup Markup { get; init; }

    /// <summary>The `##` sections in order.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>False where the front matter could not be read, which is a problem of its own: only the body can be judged.</summary>
    public bool HasFrontMatter { get; init; } = true;

    public bool IsArticle => Place is PagePlace.Article;

    public UrlPath Url => Place.Url;

    /// <summary>The folder under the input folder that holds this page's pictures, ending with `/`.</summary>
    public string PictureFolder => File.Path[..(File.Path.LastIndexOf('/') + 1)] + "images/";
}

/// <summary>A `[@source-id]` at its place.</summary>
internal sealed record Citation(string SourceId, Location Where)
{
    /// <summary>Where it begins in the source.</summary>
    public int Offset => Where.Span.Start;

    /// <summary>True where it stands among the words of a link.</summary>
    public bool InsideLink { get; init; }
}

/// <summary>A `::: name` block: its name, what it holds and where it stands among the blocks of the page.</summary>
internal sealed record Directive(string Name, Location Where, int Offset)
{
    /// <summary>True where it stands among the page's own blocks, not inside a quote, a list or another directive.</summary>
    public required bool OnTopLevel { get; init; }

    /// <summary>True where it holds words of its own; one that is never closed only seems to.</summary>
    public required bool HasBody { get; init; }

    /// <summary>True where it has a closing line of its own.</summary>
    public required bool HasEnd { get; init; }

    /// <summary>True where the closing line is missing, so that what follows it cannot be judged.</summary>
    public bool IsUnclosed { get; init; }

    public required bool HasArguments { get; init; }

    /// <summary>What is written after its name: of a drawing, which one.</summary>
    public string Argument { get; init; } = "";

    public const string RedFlags = "red-flags";
    public const string Myth = "myth";
    public const string Drawing = "drawing";

    public static readonly string[] Known = [RedFlags, Myth, Drawing];
}
