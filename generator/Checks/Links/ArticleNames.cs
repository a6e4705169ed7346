using System.Collections.Immutable;
using BackHealthSite.Language;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>The titles and other names of all articles, by their words as they are compared; read when first asked.</summary>
internal sealed class ArticleNames(ImmutableArray<AToZName> names)
{
    private readonly Lazy<ILookup<string, string>> ids = new(() => names.ToLookup(
        name => string.Join(' ', MatchTokens.WordsOf(name.Name)),
        name => name.Article.Id.Value,
        StringComparer.Ordinal));

    /// <summary>True for words that are just a name of an article with another id.</summary>
    public bool IsOfOther(string[] words, string id) => IdsOf(words).Any(other => other != id);

    /// <summary>The articles that words are just a name of.</summary>
    public IEnumerable<string> IdsOf(string[] words) => ids.Value[string.Join(' ', words)];
}
