using System.Collections.Immutable;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>The rules of a list that run over a joined site, by what they look at.</summary>
internal sealed class RuleSet
{
    private readonly ImmutableArray<IListedRule> all;
    private readonly Lazy<PatternIndex> patterns;

    public RuleSet(IEnumerable<IListedRule> rules)
    {
        all = [.. rules];
        OfSite = [.. all.OfType<ISiteRule>()];
        OfRedirects = [.. all.OfType<IRedirectRule>()];
        OfSources = [.. all.OfType<ISourcesRule>()];
        OfPages = [.. all.OfType<IPageRule>()];
        OfLinks = [.. all.OfType<ILinkRule>()];
        OfArticles = [.. all.OfType<IArticleRule>()];
        OfSigns = [.. all.OfType<ISignRule>()];
        ForEditors = [.. all.OfType<IEditorRule>()];
        OfArticleTexts = [.. all.OfType<ITextRule>()];
        OfTexts = [.. OfArticleTexts.Where(rule => !rule.ArticlesOnly)];
        OfData = [.. OfTexts.Where(rule => rule.ReadsData)];
        Phrases = [.. OfArticleTexts.SelectMany(rule => rule.Phrases).Distinct()];
        patterns = new(() => new PatternIndex(OfArticleTexts.SelectMany(rule => rule.Patterns)));
    }

    private RuleSet(RuleSet whole, Func<Rule, bool> isOff)
        : this(whole.all.Where(rule => !isOff(rule.Rule))) => patterns = whole.patterns;

    /// <summary>Which rules they are.</summary>
    public string Ids => string.Join(' ', all.Select(rule => rule.Rule.Id));

    public ImmutableArray<ISiteRule> OfSite { get; }

    public ImmutableArray<IRedirectRule> OfRedirects { get; }

    public ImmutableArray<ISourcesRule> OfSources { get; }

    public ImmutableArray<IPageRule> OfPages { get; }

    public ImmutableArray<ILinkRule> OfLinks { get; }

    public ImmutableArray<IArticleRule> OfArticles { get; }

    public ImmutableArray<ISignRule> OfSigns { get; }

    public ImmutableArray<IEditorRule> ForEditors { get; }

    /// <summary>The rules for the words of articles: all that read words.</summary>
    public ImmutableArray<ITextRule> OfArticleTexts { get; }

    /// <summary>The rules for the words of every page.</summary>
    public ImmutableArray<ITextRule> OfTexts { get; }

    /// <summary>The rules for the words of topics and of the glossary.</summary>
    public ImmutableArray<ITextRule> OfData { get; }

    /// <summary>What all of them look for by phrase.</summary>
    public IReadOnlyList<PhraseSet> Phrases { get; }

    /// <summary>What their patterns need to fit a sentence, read when first asked.</summary>
    public PatternIndex Patterns => patterns.Value;

    /// <summary>The same without the rules that a run leaves out.</summary>
    public RuleSet Without(Func<Rule, bool> isOff) => new(this, isOff);
}
