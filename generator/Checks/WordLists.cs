using BackHealthSite.Language;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>The phrases that all pages are searched for: warning signs, and those of the language rules.</summary>
internal sealed record WordLists(TriggerMatcher Matcher, Lexicon Lexicon)
{
    public required WeakeningFinder Weakening { get; init; }

    public required ActionFinder Actions { get; init; }

    /// <param name="site">The site, whose registry and glossary are looked for.</param>
    /// <param name="phrases">What the rules look for.</param>
    public static WordLists Of(PublishedSite site, IReadOnlyList<PhraseSet> phrases)
    {
        var matcher = new TriggerMatcher(site.Registry);
        var lexicon = new Lexicon(site.Data, phrases);
        return new WordLists(matcher, lexicon)
        {
            Weakening = new WeakeningFinder(site.Registry.Weakening, matcher, lexicon.Telephone.Short),
            Actions = new ActionFinder(site.Registry.Actions),
        };
    }
}
