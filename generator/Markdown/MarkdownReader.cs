using BackHealthSite.Diagnostics;
using BackHealthSite.Source;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace BackHealthSite.Markdown;

/// <summary>Reads one Markdown file into one <see cref="ParsedPage"/>; safe to use from many threads.</summary>
internal static class MarkdownReader
{
    /// <summary>So far above what is read that Markdig never gives up by itself.</summary>
    private const int DeepestParsed = 100 * Nesting.Deepest;

    /// <summary>What Markdown means on this site; built once, shared by all threads.</summary>
    public static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <summary>The page, or null with the one problem that keeps it from being read.</summary>
    public static (ParsedPage? Page, IReadOnlyList<Problem> Problems) Read(SourceFile file)
    {
        var problems = new List<Problem>();
        if (PagePlaces.Of(file.Path, problems) is not { } place)
        {
            return (null, problems);
        }

        if (BlockTooLong.Check(file) is { } tooLong)
        {
            problems.Add(tooLong);
            return (null, problems);
        }

        if (Nesting.IsTooDeep(file.Text))
        {
            problems.Add(NestingTooDeep.At(file));
            return (null, problems);
        }

        var tree = Markdig.Markdown.Parse(file.Text, Pipeline);
        var region = FrontMatterRegion(file, tree);
        if (region is null)
        {
            problems.Add(FrontMatterMissing.At(file));
            return (null, problems);
        }

        if (FrontMatterReader.Read(file, region.Value, place, problems) is not { } matter)
        {
            return (null, problems);
        }

        var walk = new PageWalk(file, problems);
        if (!walk.Visit(tree))
        {
            return (null, [NestingTooDeep.At(file)]);
        }

        return (walk.ToPage(place, matter, tree), problems);
    }

    /// <summary>The YAML between the two `---` lines, or null where the block is missing or never closed.</summary>
    private static TextSpan? FrontMatterRegion(SourceFile file, MarkdownDocument tree)
    {
        if (tree.FirstOrDefault() is not YamlFrontMatterBlock block || block.Span.Start != 0)
        {
            return null;
        }

        var start = file.Text.IndexOf('\n') + 1;
        var end = file.Text.LastIndexOf('\n', Math.Min(block.Span.End, file.Text.Length - 1));
        return end < start ? new TextSpan(start, start) : new TextSpan(start, end);
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder { MaximumNestingDepth = DeepestParsed }
            .UsePreciseSourceLocation()
            .UseYamlFrontMatter()
            .UsePipeTables();
        builder.Extensions.AddIfNotAlready<BlockContainers>();

        // After the blocks, to which it adds attributes.
        builder.UseGenericAttributes();
        builder.Extensions.AddIfNotAlready<CitationExtension>();
        return builder.Build();
    }
}

/// <summary>Lines without an empty one between them, longer than anybody writes.</summary>
internal static class BlockTooLong
{
    /// <summary>Characters. Markdig's time grows with the square of a paragraph's length: 200 kB of open brackets take a minute.</summary>
    private const int Longest = 25_000;

    public static readonly Rule Descriptor = new("BHS124", "BlockTooLong", Severity.Error)
    {
        Reason = "No paragraph or table is that long; such a text is a mistake, or meant to hold the check up.",
        Bad = "40 pages without an empty line",
        Good = "Short paragraphs with empty lines between them",
        Example = new(ExampleKind.Section, "W") { Bad = "{{Words and more words without an end \n*3000}}", Good = "Words.\n\nMore words." },
    };

    /// <summary>The first such paragraph, or null.</summary>
    public static Problem? Check(SourceFile file)
    {
        var text = file.Text.AsSpan();
        var start = 0;
        foreach (var range in text.Split('\n'))
        {
            var lineEnd = range.End.Value;
            if (IsBlank(text[range]))
            {
                start = lineEnd + 1;
            }
            else if (lineEnd - start > Longest)
            {
                return Descriptor.At(file.At(start, start + 1), "The paragraph that starts here has more than 25,000 characters.", "Put empty lines between its parts, or take it out.");
            }
        }

        return null;
    }

    /// <summary>Spaces and tabs only (CommonMark section 2.1): to Markdig, other blanks are words of the paragraph.</summary>
    private static bool IsBlank(ReadOnlySpan<char> line) => !line.ContainsAnyExcept(' ', '\t');
}

/// <summary>Quotes, lists or brackets nested beyond reading.</summary>
internal static class NestingTooDeep
{
    public static readonly Rule Descriptor = new("BHS117", "NestingTooDeep", Severity.Error)
    {
        Reason = "Nobody can read text nested a hundred levels deep; it is a mistake or an attack.",
        Bad = "> > > > > > (and so on, over a hundred levels)",
        Good = "> A quote in a quote at most.",
        Example = new(ExampleKind.Section, "causes/strain.md") { Bad = "{{> *120}}deep" },
    };

    public static Problem At(SourceFile file) => Descriptor.At(
        Location.StartOf(file.Path),
        "Quotes, lists, brackets or emphasis are nested more than 100 levels deep in this file.",
        "Look for a run of `>`, `[`, `*` or `-` and take it out.");
}
