using System.Globalization;
using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;

namespace BackHealthSite.Reporting.Reviews;

/// <summary>
/// The statements of a review page as rows: a number to speak of them by, the words, what stands behind them, and room for an answer.
/// </summary>
/// <param name="text">The page.</param>
/// <param name="site">The site, for its cards and sources.</param>
internal sealed class ReviewTable(StringBuilder text, PublishedSite site)
{
    private int number;

    public void Begin(string heading)
    {
        text.Append(
            CultureInfo.InvariantCulture,
            $"\n### {MarkdownText.Literal(heading)}\n\n| No. | What it says | Sources | Your answer |\n|---|---|---|---|\n");
    }

    public void Add(string words, IEnumerable<string> sources)
    {
        number++;
        var behind = string.Join("<br>", sources);
        text.Append(CultureInfo.InvariantCulture, $"| {number} | {MarkdownText.Literal(PrintableText.OfLine(words))} | {behind} | |\n");
    }

    /// <summary>A card of the registry: its core words, then the blocks of some flags.</summary>
    public void AddCard(Urgency urgency, IEnumerable<RedFlag> flags)
    {
        var card = site.Registry.CardAt(urgency);
        Begin($"The {urgency.Word()} card");
        foreach (var words in new[] { $"{card.Hidden}: {card.Heading}" }
            .Concat(card.Bullets)
            .Append(card.After)
            .Where(words => words.Length > 0))
        {
            Add(words, []);
        }

        foreach (var flag in flags.Where(flag => flag.BlockAt(urgency) is not null))
        {
            AddBlock(flag, flag.BlockAt(urgency)!);
        }
    }

    private void AddBlock(RedFlag flag, FlagBlock block)
    {
        Begin($"{flag.Title} ({flag.Id}), {block.Urgency.Word()}");
        foreach (var sign in block.Signs)
        {
            Add(sign, []);
        }

        Add($"What to do: {block.WhatToDo}", flag.Sources.Select(SourceOf));
    }

    /// <summary>A source in Markdown: title, publisher, address and grade; words that are no id as they are.</summary>
    public string SourceOf(string id) => site.Data.Sources.TryGetValue(id, out var source)
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{MarkdownText.Literal(source.Title)}, {MarkdownText.Literal(source.Publisher)} <{source.Url.AbsoluteUri}> (grade "
            + $"{source.Grade}, read {IsoDay.Text(source.Read)})")
        : MarkdownText.Literal(PrintableText.OfLine(id));
}
