using BackHealthSite.RedFlags;
using BackHealthSite.Site;
using BackHealthSite.Theme.Models;

namespace BackHealthSite.Rendering;

/// <summary>Builds the cards of a page from the registry: the core words, then the blocks of the page's own flags.</summary>
internal static class CardMaker
{
    /// <param name="site">The site, whose registry holds the words.</param>
    /// <param name="addresses">For the one link of the emergency card.</param>
    /// <param name="urgency">Which card.</param>
    /// <param name="own">The ids of the flags whose blocks the card shows.</param>
    public static CareCard Make(PublishedSite site, Hrefs addresses, Urgency urgency, IReadOnlySet<string> own)
    {
        var registry = site.Registry;
        var core = registry.CardAt(urgency);
        var shown = registry.Flags.Where(flag => own.Contains(flag.Id) && flag.BlockAt(urgency) is not null).ToList();
        var coreIds = registry.Flags.Where(flag => flag.Core && flag.Urgency == urgency).Select(flag => flag.Id);
        var ids = coreIds.Concat(shown.Select(flag => flag.Id)).Distinct(StringComparer.Ordinal);
        return new CareCard(urgency.Word(), string.Join(' ', ids), core.Hidden, core.Heading)
        {
            Bullets = core.Bullets,
            After = core.After,
            Link = urgency == Urgency.Emergency ? new Link(registry.EmergencyLink, addresses.Href(GeneratedRoutes.EmergencyNumbers)) : null,
            Blocks = [.. shown.Select(flag => Block(flag, flag.BlockAt(urgency)!)).Where(block => block.Signs.Count > 0)],
        };
    }

    /// <summary>What a bullet of the card says already is not said again.</summary>
    private static CareBlock Block(RedFlag flag, FlagBlock block) => new(flag.Id, flag.Title, block.SignsOfItsOwn, block.WhatToDo);
}
