using System.Collections.Immutable;
using BackHealthSite.Content;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;

namespace BackHealthSite.Markdown;

/// <summary>What a stretch of a page's text is to its reader.</summary>
internal enum PassageKind
{
    Title,
    Description,
    Heading,
    Paragraph,
    ListItem,
    Cell,
}

/// <summary>A heading, a paragraph or the like, and where its words stand in the text of the page.</summary>
internal sealed class Passage(PassageKind kind, int start, int end)
{
    public PassageKind Kind { get; } = kind;

    public int Start { get; } = start;

    public int End { get; } = end;

    /// <summary>The block of the source; null for the title and the description.</summary>
    public LeafBlock? Block { get; init; }

    /// <summary>The `::: myth` block it lies in, or null.</summary>
    public CustomContainer? Myth { get; init; }

    /// <summary>The passage that introduces the list it belongs to, or null.</summary>
    public Passage? LeadIn { get; init; }

    /// <summary>True for what an author wrote below the front matter.</summary>
    public bool IsBody => Block is not null;
}

/// <summary>All the words of one page as a reader sees them, title and description first, passage by passage; without citations and code.</summary>
internal sealed record PageText(MappedText Words, ImmutableArray<Passage> Passages)
{
    public static PageText Of(ParsedPage page, LinkTitles titles)
    {
        var reader = new Reader(page, titles);
        reader.Add(page.FrontMatter.Title, PassageKind.Title);
        reader.Add(page.FrontMatter.Description, PassageKind.Description);
        foreach (var block in page.Tree)
        {
            reader.Add(block, new Surroundings(PassageKind.Paragraph, null, null));
        }

        return reader.Read();
    }

    private sealed record Surroundings(PassageKind Kind, CustomContainer? Myth, Passage? LeadIn);

    private sealed class Reader(ParsedPage page, LinkTitles titles)
    {
        private readonly MappedText words = new();
        private readonly ImmutableArray<Passage>.Builder passages = ImmutableArray.CreateBuilder<Passage>();

        public PageText Read() => new(words, passages.ToImmutable());

        public void Add(Located<string> text, PassageKind kind)
        {
            var start = words.Length;
            var at = text.Where.Span.Start;
            var source = page.File.Text.AsSpan(Math.Min(at, page.File.Text.Length));
            var quote = source.StartsWith("\"") || source.StartsWith("'") ? 1 : 0;
            if (source[quote..].StartsWith(text.Value, StringComparison.Ordinal))
            {
                words.Append(text.Value, at + quote);
            }
            else
            {
                words.AppendAt(text.Value, at);
            }

            End(new Passage(kind, start, words.Length));
        }

        public void Add(Block block, Surroundings around)
        {
            switch (block)
            {
                case YamlFrontMatterBlock or CodeBlock or HtmlBlock or LinkReferenceDefinitionGroup:
                case CustomContainer { Info: Directive.RedFlags }:
                    return;
                case LeafBlock leaf:
                    var start = words.Length;
                    PageWords.Append(words, leaf, titles);
                    End(new Passage(leaf is HeadingBlock ? PassageKind.Heading : around.Kind, start, words.Length)
                    {
                        Block = leaf,
                        Myth = around.Myth,
                        LeadIn = around.LeadIn,
                    });
                    return;
                case ContainerBlock container:
                    var inside = Inside(container, around);
                    foreach (var child in container)
                    {
                        Add(child, inside);
                    }

                    return;
            }
        }

        private Surroundings Inside(ContainerBlock container, Surroundings around) => container switch
        {
            ListBlock => around with { Kind = PassageKind.ListItem, LeadIn = passages.LastOrDefault() },
            CustomContainer { Info: Directive.Myth } myth => around with { Myth = myth },
            Table => around with { Kind = PassageKind.Cell },
            _ => around,
        };

        private void End(Passage passage)
        {
            if (passage.End > passage.Start)
            {
                passages.Add(passage);
            }

            words.EndBlock();
        }
    }
}
