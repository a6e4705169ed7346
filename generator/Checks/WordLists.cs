using BackHealthSite.Language;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>The phrases that all pages are searched for: warning signs, and those of the language rules.</summary>
internal sealed record WordLists(TriggerMatcher Matcher, Lexicon Lexicon)
{
    public required WeakeningFinder Weakening { get; init; }

    public required ActionFinder Actions { get; init; }

    /// <summary>What takes a warning back in the registry's file; null where it was not read from one.</summary>
    public IReadOnlyList<WeakenedText>? WeakenedInRegistry { get; init; }

    /// <param name="site">The site, whose registry and glossary are looked for.</param>
    /// <param name="phrases">What the rules look for.</param>
    /// <param name="patterns">What their patterns need to fit a sentence.</param>
    public static WordLists Of(PublishedSite site, IReadOnlyList<PhraseSet> phrases, PatternIndex? patterns = null)
    {
        var finders = site.Finders;
        var lexicon = new Lexicon(site.Data, phrases, finders.Known)
        {
            Names = new ArticleNames(site.AToZ),
            Cards = CardLines.Of(site.Registry),
            Patterns = patterns ?? PatternIndex.None,
        };
        return new WordLists(finders.Matcher, lexicon)
        {
            Weakening = finders.Weakening(lexicon.Telephone.Short),
            Actions = finders.Actions,
            WeakenedInRegistry = site.KnownRegistry is { } known && known.Finders == finders
                ? known.Weakened(lexicon.Telephone.Short, DataWords.IsShownOfRegistry)
                : null,
        };
    }
}
