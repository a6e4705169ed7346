using System.Collections.Concurrent;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;
using BackHealthSite.Theme.Parts;

namespace BackHealthSite.Rendering;

/// <summary>Builds the cards of pages from the registry: the core words, then the blocks of the page's own flags.</summary>
internal sealed class CardMaker(RedFlagRegistry registry)
{
    /// <summary>Most pages show one of a few cards; a site with many others is no reason to keep them all.</summary>
    private const int MostKept = 500;

    private readonly ConcurrentDictionary<(Urgency Urgency, string Shown, string? Link), string> rendered = new();
    private readonly Level[] levels = [.. Enum.GetValues<Urgency>().Select(urgency => LevelOf(registry, urgency))];

    /// <param name="urgency">Which card.</param>
    /// <param name="addresses">For the one link of the emergency card.</param>
    /// <param name="own">The ids of the flags whose blocks the card shows.</param>
    public CareCard Make(Urgency urgency, Hrefs addresses, IReadOnlySet<string> own) =>
        Make(urgency, LinkOf(urgency, addresses), ShownOf(urgency, own));

    /// <summary>The same as HTML: pages with the same flags have the same card, which is rendered once.</summary>
    public string Html(Urgency urgency, Hrefs addresses, IReadOnlySet<string> own)
    {
        var shown = ShownOf(urgency, own);
        var link = LinkOf(urgency, addresses);
        var key = (urgency, string.Join(' ', shown.Select(block => block.FlagId)), link?.Href);
        if (rendered.TryGetValue(key, out var known))
        {
            return known;
        }

        var html = ThemeComponents.Render<CareCardView, string>("Card", Make(urgency, link, shown), card => card.ToHtmlString());
        if (rendered.Count < MostKept)
        {
            rendered.TryAdd(key, html);
        }

        return html;
    }

    private CareCard Make(Urgency urgency, Link? link, List<CareBlock> shown)
    {
        var core = registry.CardAt(urgency);
        return new CareCard(urgency.Word(), IdsOf(levels[(int)urgency], shown), core.Hidden, core.Heading)
        {
            Bullets = core.Bullets,
            After = core.After,
            Link = link,
            Blocks = [.. shown.Where(block => block.Signs.Count > 0)],
        };
    }

    private List<CareBlock> ShownOf(Urgency urgency, IReadOnlySet<string> own) =>
        own.Count == 0 ? [] : levels[(int)urgency].Blocks.FindAll(block => own.Contains(block.FlagId));

    private Link? LinkOf(Urgency urgency, Hrefs addresses) =>
        urgency == Urgency.Emergency ? new Link(registry.EmergencyLink, addresses.Href(GeneratedRoutes.EmergencyNumbers)) : null;

    private static string IdsOf(Level level, List<CareBlock> shown) =>
        shown.TrueForAll(block => level.CoreIds.Contains(block.FlagId))
            ? level.JoinedCoreIds
            : string.Join(' ', level.CoreIds.Concat(shown.Select(block => block.FlagId)).Distinct(StringComparer.Ordinal));

    private static Level LevelOf(RedFlagRegistry registry, Urgency urgency)
    {
        var core = registry.Flags.Where(flag => flag.Core && flag.Urgency == urgency).Select(flag => flag.Id).Distinct().ToList();
        var blocks = from flag in registry.Flags
                     let block = flag.BlockAt(urgency)
                     where block is not null
                     // What a bullet of the card says already is not said again.
                     select new CareBlock(flag.Id, flag.Title, block.SignsOfItsOwn, block.WhatToDo);
        return new Level(core, string.Join(' ', core), [.. blocks]);
    }

    /// <summary>What the cards of a level are made of: the ids of its core flags, and the block of each flag that has one there.</summary>
    private sealed record Level(List<string> CoreIds, string JoinedCoreIds, List<CareBlock> Blocks);
}
