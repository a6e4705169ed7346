using System.Collections.Frozen;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A warning sign in the words that the article neither follows up with a link to its article nor sets aside.</summary>
internal sealed class WarningSignNotLinked : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS308", "WarningSignNotLinked", Severity.Error)
    {
        Reason = "Who reads of a warning sign must be one step from the page that explains it. Where the words mean something else, "
            + "a reason under `redFlagsNotNeeded` is right, for a core sign too: its card stays, and no false relation is made.",
        Bad = "A text about numbness in both legs without a link to `cauda-equina-syndrome`.",
        Good = "related: [cauda-equina-syndrome]\n\nor, where \"balance\" is a word about work:\n\n"
            + "redFlagsNotNeeded: {leg-weakness-walking: The balance here is that of work and rest.}",
        Example = new(ExampleKind.Files, "bladder")
        {
            Bad = "-- settings.yml + --\nrules: [{rule: BHS443, level: off, reason: A site of three articles has few to relate.}]\n"
                + "-- causes/strain.md / A muscle is pulled --\nThe bladder is near. A muscle is pulled",
            Good = "-- causes/strain.md / A muscle is pulled --\nThe bladder is near. A muscle is pulled\n"
                + "-- causes/strain.md / related: [stiffness] --\nrelated: [stiffness, cauda-equina-syndrome]",
            Beside = "-- warning-signs/cauda-equina-syndrome.md * --\nrelated: [stiffness]",
        },
        Standards = ["SAF-03"],
        Remedy = new(
            RemedyGroup.WarningSigns,
            "link to the warning-sign article it names, in the text or under `related`. If your words mean something else, "
            + "give your reason in `redFlagsNotNeeded`"),
    };

    public Rule Rule => Descriptor;

    public bool NeedsFrontMatter => true;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        foreach (var hit in reading.FirstTriggers.Where(hit => !IsSetAside(reading, hit)))
        {
            var explained = hit.Flag.WarningSign;
            if (explained is null || explained == reading.Article.Id.Value || !reading.Site.ArticleById.ContainsKey(explained))
            {
                continue;
            }

            if (!Relations.Of(reading.FrontMatter).Any(related => related.Value == explained) && !LinksTo(reading, explained))
            {
                yield return Descriptor.At(
                    reading.Where(hit),
                    $"\"{hit.Phrase}\" is a sign of `{hit.Flag.Id}`, but the article does not lead to `{explained}`.",
                    $"Link to it with `[words](xref:{explained})`, or add `{explained}` to `related`. Where the words mean something else, "
                    + $"say so: `redFlagsNotNeeded: {{{hit.Flag.Id}: your reason}}`.");
            }
        }
    }

    private static bool IsSetAside(ArticleReading reading, TriggerHit hit) =>
        reading.FrontMatter.RedFlagsNotNeeded.Any(waiver => waiver.FlagId == hit.Flag.Id);

    private static bool LinksTo(ArticleReading reading, string id) => reading.Site.LinksOf(reading.Page).Any(link =>
        link.To is Destination.Page { Parsed.Place: PagePlace.Article place } && place.Id.Value == id && SaysWhere(reading, link, id));

    /// <summary>
    /// A link that a reader can take for the way to the sign: it has a word, or takes the title by itself, and has no other article's name.
    /// </summary>
    private static bool SaysWhere(ArticleReading reading, ResolvedLink link, string id)
    {
        if (link.Text.Length == 0)
        {
            return true;
        }

        var words = MatchTokens.WordsOf(link.Text);
        return words.Any(word => word.Length >= ShortestWord && word.All(char.IsLetter) && !SmallWords.Contains(word))
            && !reading.Text.Lexicon.Names.IsOfOther(words, id);
    }

    private static readonly FrozenSet<string> SmallWords = FrozenSet.Create(
        StringComparer.Ordinal, "the", "and", "for", "you", "your", "this", "that", "these", "those", "with", "are", "was", "has", "had",
        "not", "but", "its", "our", "all", "any");

    /// <summary>Letters of a word that says something by itself.</summary>
    private const int ShortestWord = 3;
}
