using System.Text.RegularExpressions;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>
/// Link words that promise help in an emergency, on a link that leads elsewhere; or the name of a warning sign on a link that leaves the
/// site.
/// </summary>
internal sealed class EmergencyLinkAstray : ILinkRule
{
    public static readonly Rule Descriptor = new("BHS210", "EmergencyLinkAstray", Severity.Error)
    {
        Reason = "Somebody in danger follows the words. Those of the emergency cards lead to the page of numbers, wherever they stand.",
        Bad = "[Find your emergency number](https://example.com/)",
        Good = "[your local emergency number](/emergency-numbers/)",
        Example = new(ExampleKind.Section, "https://example.com/"),
    };

    public Rule Rule => Descriptor;

    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private static readonly WordPattern Help = new(
        "\\bemergency\\s+(?:(?:phone|telephone|call|contact)\\s+)?(?:numbers?|lines?|calls?|contacts?|help|services?|phone|telephone"
        + "|hotlines?|card|list|page)\\b|\\bambulances?\\b|\\bparamedics?\\b|\\bget\\s+(?:emergency\\s+|medical\\s+|urgent\\s+)?help\\s+"
        + "(?:now|at\\s+once|straight\\s+away|immediately|today)\\b|\\bhelp\\s+now\\b"
        + "|\\b(?:call|ring|phone|dial|text)\\b.*\\b(?:help|emergency|now|at\\s+once|straight\\s+away|immediately|999|112|911|000|111)\\b"
        + "|\\A\\W*(?:call|dial|ring)\\s+(?:for\\s+help|us|now|here)\\W*\\z|\\b(?:in|for)\\s+an\\s+emergency\\b"
        + "|\\bemergenc(?:y|ies)\\b.*\\b(?:call|ring|phone|dial|who|what\\s+to\\s+do)\\b|\\A\\W*(?:emergency|emergencies|sos|999"
        + "|112|911|000|111)\\W*\\z",
        Options);

    public Problem? Judge(ResolvedLink link, PublishedSite site)
    {
        if (link.To is Destination.Missing or Destination.Draft or Destination.Refused or Destination.Unread || link.Text.Length == 0)
        {
            return null;
        }

        if (Promises(link.Text, site) && !IsHelp(link.To) && !Names(link.Text, link.To))
        {
            return Descriptor.At(
                link.Where,
                $"\"{link.Text}\" promises help in an emergency, but this link does not lead to the page of numbers.",
                "Link to `/emergency-numbers/`, or use words that say where the link leads.");
        }

        return link.To is Destination.Elsewhere && SignNamed(link.Text, site) is { } sign
            ? Descriptor.At(
                link.Where,
                $"\"{link.Text}\" is the name of the warning sign `{sign.Id}`, but this link leaves the site.",
                $"Link to `xref:{sign.Id}`, or say whose page it is.")
            : null;
    }

    private static bool Promises(string words, PublishedSite site) => Help.IsMatch(words) || Same(words, site.Registry.EmergencyLink);

    /// <summary>The page of numbers; what explains a sign and the list of all signs say what to do as well.</summary>
    private static bool IsHelp(Destination to) => to switch
    {
        Destination.Page { Parsed: var page } => page.Url == GeneratedRoutes.EmergencyNumbers,
        _ => false,
    };

    /// <summary>True for a link to the page of a warning sign, by its own name or with words from it.</summary>
    private static bool Names(string words, Destination to) =>
        to is Destination.Page { Parsed: { Place: PagePlace.Article { Topic.Kind: TopicKind.WarningSign } } page }
        && page.FrontMatter.Aliases.Prepend(page.FrontMatter.Title).Any(name => Holds(words, name.Value));

    private static Article? SignNamed(string words, PublishedSite site) =>
        site.ArticlesOf(TopicKind.WarningSign).FirstOrDefault(
            article => article.Page.FrontMatter.Aliases.Prepend(article.Page.FrontMatter.Title).Any(name => Same(words, name.Value)));

    private static bool Same(string words, string name) => MatchTokens.WordsOf(words).AsSpan().SequenceEqual(MatchTokens.WordsOf(name));

    private static bool Holds(string words, string name) =>
        MatchTokens.WordsOf(name) is { Length: > 0 } line && MatchTokens.WordsOf(words).AsSpan().IndexOf(line) >= 0;
}
