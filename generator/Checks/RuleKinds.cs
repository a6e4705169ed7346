using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Checks;

/// <summary>A rule that looks at the site as a whole.</summary>
internal interface ISiteRule : IListedRule
{
    IEnumerable<Problem> Check(PublishedSite site);
}

/// <summary>A rule about every `redirectFrom` of the site, judged once all published addresses are known.</summary>
internal interface IRedirectRule : IListedRule
{
    IEnumerable<Problem> Check(RedirectMap map);
}

// What rules of the kinds below found on a page is kept as long as the page and its `JudgementBasis` stay the same.

/// <summary>A rule that looks at one published page that an author wrote.</summary>
internal interface IPageRule : IListedRule
{
    IEnumerable<Problem> Check(ParsedPage page, PublishedSite site);
}

/// <summary>A rule that judges one link of a published page.</summary>
internal interface ILinkRule : IListedRule
{
    /// <summary>What is wrong with the link, or null.</summary>
    Problem? Judge(ResolvedLink link, PublishedSite site);
}

/// <summary>A rule that looks at one published article.</summary>
internal interface IArticleRule : IListedRule
{
    /// <summary>Whether what it says of the body rests on the front matter.</summary>
    bool NeedsFrontMatter => false;

    IEnumerable<Problem> Check(ArticleReading reading);
}

/// <summary>A rule that reads the sentences of one published page.</summary>
internal interface ITextRule : IListedRule
{
    /// <summary>Whether it leaves the pages that are no articles alone.</summary>
    bool ArticlesOnly => false;

    /// <summary>Whether it reads the words of topics and of the glossary as well.</summary>
    bool ReadsData => false;

    /// <summary>What the rule looks for by phrase: a set that it does not name here is never found.</summary>
    IReadOnlyList<PhraseSet> Phrases => [];

    /// <summary>The patterns that it looks for in whole sentences: those that it names are found sooner.</summary>
    IReadOnlyList<WordPattern> Patterns => [];

    IEnumerable<Problem> Check(PageReading page);
}

/// <summary>A rule that weighs the signs in the words of one published page.</summary>
internal interface ISignRule : IListedRule
{
    /// <summary>Whether what it says of the body rests on the front matter.</summary>
    bool NeedsFrontMatter => false;

    /// <summary>Whether it reads articles.</summary>
    bool ReadsArticles => true;

    /// <summary>Whether it reads the pages that are no articles.</summary>
    bool ReadsProse => true;

    /// <summary>Whether it reads the words of topics as well.</summary>
    bool ReadsTopics => false;

    IEnumerable<Problem> Check(SignsOfPage signs, WordLists lists);
}

/// <summary>A rule about what an editor has yet to read; it waits until the author of the page has no mistake left to put right.</summary>
internal interface IEditorRule : IListedRule
{
    IEnumerable<Problem> Check(SignsOfPage signs, WordLists lists);
}

/// <summary>A rule that looks at the files that the site was made of.</summary>
internal interface ISourcesRule : IListedRule
{
    IEnumerable<Problem> Check(SiteSources sources, WordLists lists);
}
