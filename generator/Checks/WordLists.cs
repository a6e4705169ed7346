using BackHealthSite.RedFlags;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>The phrases that all pages are searched for: warning signs, and those of the language rules.</summary>
internal sealed record WordLists(TriggerMatcher Matcher, Lexicon Lexicon)
{
    public required WeakeningFinder Weakening { get; init; }

    public required ActionFinder Actions { get; init; }

    /// <summary>The rules that search.</summary>
    public required RuleSet Rules { get; init; }

    public static WordLists Of(PublishedSite site, RuleSet rules)
    {
        var matcher = new TriggerMatcher(site.Registry);
        var lexicon = new Lexicon(site.Data, rules.Phrases);
        return new WordLists(matcher, lexicon)
        {
            Rules = rules,
            Weakening = new WeakeningFinder(site.Registry.Weakening, matcher, lexicon.Telephone.Short),
            Actions = new ActionFinder(site.Registry.Actions),
        };
    }
}
