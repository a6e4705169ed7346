using BackHealthSite.Diagnostics;
using BackHealthSite.Language;

namespace BackHealthSite.Checks;

/// <summary>A rule that is a list of words and what to say where one of them stands.</summary>
/// <param name="rule">The rule in words.</param>
/// <param name="phrases">What it looks for.</param>
internal abstract class PhraseRule(Rule rule, params PhraseSet[] phrases) : ITextRule
{
    public Rule Rule => rule;

    public virtual bool ReadsData => true;

    public IReadOnlyList<PhraseSet> Phrases => phrases;

    /// <summary>What is wrong with the words, said behind them.</summary>
    protected abstract string Fault { get; }

    /// <summary>What to write instead.</summary>
    protected abstract string Fix { get; }

    public IEnumerable<Problem> Check(PageReading page) =>
        Found(page).Select(hit => rule.At(page.Where(hit), $"\"{page.Quote(hit)}\" {Fault}", Fix));

    /// <summary>The places that break the rule: all but those that their sentence denies.</summary>
    protected virtual IEnumerable<PhraseHit> Found(PageReading page) => phrases.SelectMany(page.Find).Where(hit => !page.Denies(hit));
}
