using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;

namespace BackHealthSite.Markdown;

/// <summary>`:::` begins a block; `::` inside a line is two colons, where Markdig's own extension would take them away.</summary>
internal sealed class BlockContainers : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Insert(0, new CustomContainerParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        // What a block becomes is the renderer's own business.
    }
}
