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

    /// <summary>
    /// The page, or null with the one problem that keeps it from being read; one whose front matter cannot be read is its body alone.
    /// </summary>
    /// <param name="file">The file.</param>
    /// <param name="places">Where the pages of the site lie.</param>
    public static (ParsedPage? Page, IReadOnlyList<Problem> Problems) Read(SourceFile file, PagePlaces places)
    {
        var problems = new List<Problem>();
        if (places.Of(file.Path, problems) is not { } place)
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

        if (FrontMatterRepeated.In(file.Text) is { } second)
        {
            problems.Add(FrontMatterRepeated.At(file, second));
            file = new SourceFile(file.Path, FrontMatterRepeated.Without(file.Text, second));
        }

        var tree = Markdig.Markdown.Parse(file.Text, Pipeline);
        var region = FrontMatterRegion(file, tree);
        if (region is null)
        {
            problems.Add(FrontMatterMissing.At(file));
            if (FenceLines.Mended(file.Text) is not { } mended)
            {
                return (null, problems);
            }

            file = new SourceFile(file.Path, mended);
            tree = Markdig.Markdown.Parse(file.Text, Pipeline);
            region = FrontMatterRegion(file, tree);
        }

        if (region is null)
        {
            return (null, problems);
        }

        var matter = FrontMatterReader.Read(file, region.Value, place, problems);
        var walk = new PageWalk(file, problems);
        if (!walk.Visit(tree))
        {
            return (null, [NestingTooDeep.At(file)]);
        }

        var page = walk.ToPage(place, matter ?? FrontMatter.Unread(file, region.Value), tree);
        return (matter is null ? page with { HasFrontMatter = false } : page, problems);
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
