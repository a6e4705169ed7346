using System.Collections.Immutable;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>The rules of a list that run over a joined site, by what they look at.</summary>
internal sealed class RuleSet
{
    public RuleSet(IEnumerable<IListedRule> rules)
    {
        var all = rules.ToList();
        OfSite = [.. all.OfType<ISiteRule>()];
        OfPages = [.. all.OfType<IPageRule>()];
        OfArticles = [.. all.OfType<IArticleRule>()];
        OfArticleTexts = [.. all.OfType<ITextRule>()];
        OfTexts = [.. OfArticleTexts.Where(rule => !rule.ArticlesOnly)];
        OfData = [.. OfTexts.Where(rule => rule.ReadsData)];
        Phrases = [.. OfArticleTexts.SelectMany(rule => rule.Phrases).Distinct()];
    }

    public ImmutableArray<ISiteRule> OfSite { get; }

    public ImmutableArray<IPageRule> OfPages { get; }

    public ImmutableArray<IArticleRule> OfArticles { get; }

    /// <summary>The rules for the words of articles: all that read words.</summary>
    public ImmutableArray<ITextRule> OfArticleTexts { get; }

    /// <summary>The rules for the words of every page.</summary>
    public ImmutableArray<ITextRule> OfTexts { get; }

    /// <summary>The rules for the words of topics and of the glossary.</summary>
    public ImmutableArray<ITextRule> OfData { get; }

    /// <summary>What all of them look for by phrase.</summary>
    public IReadOnlyList<PhraseSet> Phrases { get; }
}
