using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A contraction with "not" where a warning stands.</summary>
internal sealed class WarningContracted : ITextRule, ISiteRule
{
    public static readonly Rule Descriptor = new("BHS434", "WarningContracted", Severity.Warning)
    {
        Reason = "A reader in a hurry misses the \"n't\" of \"don't\", and a person who learns English may not know it.",
        Bad = "Don't wait for an appointment.",
        Good = "Do not wait for an appointment.",
        Example = new(ExampleKind.Files, "Don't")
        {
            Bad = "-- warning-signs/cauda-equina-syndrome.md * --\nrelated: [stiffness, strain]\n---\nDon't wait for an appointment.",
            Good = "-- warning-signs/cauda-equina-syndrome.md * --\nrelated: [stiffness, strain]\n---\nDo not wait for an appointment.",
        },
        Editorial = true,
        Standards = ["LAN-12"],
        Remedy = Remedy.As("WordNotPlain"),
    };

    public Rule Rule => Descriptor;

    public bool ArticlesOnly => true;

    /// <summary>The words of the cards.</summary>
    public IEnumerable<Problem> Check(PublishedSite site)
    {
        var cards = site.Registry.Cards.SelectMany(
            card => card.Bullets.Append(card.Heading).Append(card.After).Select(text => (text, card.Where)));
        var blocks = site.Registry.Flags.SelectMany(
            flag => flag.Blocks.SelectMany(block => block.Signs.Append(block.WhatToDo)).Select(text => (text, flag.Where)));
        return from entry in cards.Concat(blocks)
               from token in MatchTokens.Of(entry.text)
               where Contractions.IsDenial(token.Word)
               select At(entry.Where, entry.text[token.Start..token.End]);
    }

    /// <summary>The words of an article about a warning sign.</summary>
    public IEnumerable<Problem> Check(PageReading page)
    {
        if (page.Page.Place is not PagePlace.Article { Topic.Kind: TopicKind.WarningSign })
        {
            yield break;
        }

        foreach (var token in page.Words.Where(token => Contractions.IsDenial(token.Word)))
        {
            yield return At(page.Where(token.Start, token.End), page.Text[token.Start..token.End]);
        }
    }

    private static Problem At(Location where, string word) =>
        Descriptor.At(where, $"\"{word}\" is a contraction in a warning.", "Write \"not\" out: \"do not\", \"cannot\".");
}
