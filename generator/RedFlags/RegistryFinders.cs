using BackHealthSite.Language;

namespace BackHealthSite.RedFlags;

/// <summary>What finds the words of a registry in texts, each made when it is first asked for.</summary>
internal sealed class RegistryFinders
{
    private readonly RedFlagRegistry registry;
    private readonly Lazy<TriggerMatcher> matcher;
    private readonly Lazy<WeakeningFinder> weakening;
    private readonly Lazy<ActionFinder> actions;
    private readonly Lazy<WarningVocabulary> vocabulary;

    public RegistryFinders(RedFlagRegistry registry)
    {
        this.registry = registry;
        matcher = new(() => new TriggerMatcher(registry, Known));
        weakening = new(() => new WeakeningFinder(registry.Weakening, Matcher, new HashSet<string>(), Known));
        actions = new(() => new ActionFinder(registry.Actions));
        vocabulary = new(() => new WarningVocabulary(registry, Matcher));
    }

    /// <summary>The words of all texts that were read with them.</summary>
    public KnownWords Known { get; } = new();

    public TriggerMatcher Matcher => matcher.Value;

    public ActionFinder Actions => actions.Value;

    public WarningVocabulary Vocabulary => vocabulary.Value;

    /// <summary>What finds words that take a warning back, on a site with these emergency numbers.</summary>
    public WeakeningFinder Weakening(IReadOnlySet<string> emergencyNumbers) => weakening.Value.With(emergencyNumbers);

    /// <summary>True for a registry that differs, if at all, in what is not looked for: approvals, cards.</summary>
    public bool AreOf(RedFlagRegistry other) =>
        ReferenceEquals(registry.Flags, other.Flags)
        && ReferenceEquals(registry.Weakening, other.Weakening)
        && ReferenceEquals(registry.Actions, other.Actions);
}
