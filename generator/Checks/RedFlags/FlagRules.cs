using System.Collections.Frozen;
using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Language;
using BackHealthSite.Markdown;
using BackHealthSite.RedFlags;
using BackHealthSite.Site;

namespace BackHealthSite.Checks;

/// <summary>A flag that the registry does not have.</summary>
internal sealed class RedFlagUnknown : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS305", "RedFlagUnknown", Severity.Error)
    {
        Reason = "A misspelt flag would leave its block out of the card.",
        Bad = "redFlags: [kidneys]",
        Good = "redFlags: [kidney]",
        Example = new(ExampleKind.Matter, "kidneys"),
        Remedy = Remedy.As("RedFlagUndeclared"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var flag in reading.FrontMatter.RedFlags)
        {
            if (reading.Site.Registry.Find(flag.Value) is null)
            {
                yield return Unknown(reading, flag.Value, flag.Where);
            }
            else if (!seen.Add(flag.Value))
            {
                yield return Descriptor.At(flag.Where, $"The flag `{flag.Value}` is named twice.", "Keep it once.");
            }
        }

        foreach (var waiver in reading.FrontMatter.Waivers.Where(waiver => reading.Site.Registry.Find(waiver.FlagId) is null))
        {
            yield return Unknown(reading, waiver.FlagId, waiver.Where);
        }
    }

    private static Problem Unknown(ArticleReading reading, string id, Location where)
    {
        var known = reading.Site.Registry.Flags.Select(flag => flag.Id).ToList();
        return Descriptor.At(where, $"The registry has no flag `{id}`.", NearestName.Offer(id, known, $"The flags are: {string.Join(", ", known)}."));
    }
}

/// <summary>A flag that the article's words bring but that it does not name.</summary>
internal sealed class RedFlagUndeclared : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS306", "RedFlagUndeclared", Severity.Error)
    {
        Reason = "A reader of these words may have this warning sign, so the card must name it. Every sign has words that bring it: \"pain under the ribs\" or \"blood in your pee\" bring `kidney`. "
            + "`redFlagsNotNeeded` is right where the words speak of something else, as in the name of a clinic; in doubt, carry the sign.",
        Bad = "redFlags: []\n---\nThe pain may sit under the ribs, on one side.",
        Good = "redFlags: [kidney]\n---\nThe pain may sit under the ribs, on one side.\n\nor\n\nredFlagsNotNeeded: {kidney: The kidney stands only in the name of a clinic.}\n---\nThe Kidney Pain Clinic asked 200 people.",
        Example = new(ExampleKind.Matter, "kidney")
        {
            Bad = "redFlags: []\n---\nThe pain may come from a kidney.",
            Good = "redFlags: [kidney]\n---\nThe pain may come from a kidney.",
        },
        Standards = ["SAF-03"],
        Remedy = new(
            RemedyGroup.WarningSigns,
            "a word of yours is a warning sign: add the id it names to `redFlags`. If it does not fit, give your reason in "
            + "`redFlagsNotNeeded`"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        var matter = reading.FrontMatter;
        foreach (var hit in reading.FirstTriggers.Where(hit => !hit.Flag.Core))
        {
            var answered = matter.RedFlags.Any(flag => flag.Value == hit.Flag.Id) || matter.RedFlagsNotNeeded.Any(waiver => waiver.FlagId == hit.Flag.Id);
            if (!answered)
            {
                yield return Descriptor.At(
                    reading.Where(hit),
                    $"\"{hit.Phrase}\" brings the warning sign `{hit.Flag.Id}` ({hit.Flag.Title}), which the article does not carry.",
                    $"Add `{hit.Flag.Id}` to `redFlags`, or say why it is not needed: `redFlagsNotNeeded: {{{hit.Flag.Id}: your reason}}`.");
            }
        }
    }
}

/// <summary>A flag set aside without a written reason.</summary>
internal sealed class RedFlagReasonMissing : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS307", "RedFlagReasonMissing", Severity.Error)
    {
        Reason = "Leaving a warning out is a decision that a reviewer must be able to follow.",
        Bad = "redFlagsNotNeeded: {child: no}",
        Good = "redFlagsNotNeeded: {child: The word stands only in the name of a study of adults.}",
        Example = new(ExampleKind.Matter, "child")
        {
            Bad = "redFlagsNotNeeded: {child: no}\n---\nIt is child's play.",
            Good = "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.",
        },
        Standards = ["SAF-03"],
        Remedy = new(
            RemedyGroup.WarningSigns,
            "a reason of its own for each article, in words; take out what nothing in the article asks for"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading) =>
        from waiver in reading.FrontMatter.Waivers
        let isLong = waiver.Reason.Length is >= RedFlagWaiver.ShortestReason and <= RedFlagWaiver.LongestReason
        let isSentence = isLong && ReasonWords.Suffice(waiver.Reason)
        where !isSentence || !WaiverReason.SpeaksOf(reading, waiver)
        select Descriptor.At(
            waiver.Where,
            isSentence
                ? $"The reason for leaving out `{waiver.FlagId}` does not speak of it: it names neither the words of the article that bring the sign nor what they mean."
                : isLong
                ? $"The reason for leaving out `{waiver.FlagId}` is no sentence: it needs at least {ReasonWords.Fewest} different words."
                : string.Create(CultureInfo.InvariantCulture, $"The reason for leaving out `{waiver.FlagId}` has {waiver.Reason.Length} characters; {RedFlagWaiver.ShortestReason} to {RedFlagWaiver.LongestReason} are needed."),
            waiver.IsOfAction
                ? $"Write why the article names `{waiver.FlagId}` without saying what to do, or say it."
                : $"Write why readers of this article do not need `{waiver.FlagId}`, or name it under `redFlags`.");
}

/// <summary>The same reason for leaving a flag out in many articles.</summary>
internal sealed class RedFlagReasonRepeated : ISiteRule
{
    /// <summary>Articles; DESIGN section 4.</summary>
    private const int Most = 3;

    public static readonly Rule Descriptor = new("BHS310", "RedFlagReasonRepeated", Severity.Error)
    {
        Reason = "A reason that is copied from article to article is no reason any more.",
        Bad = "The same words under `redFlagsNotNeeded` in four articles.",
        Good = "A reason of its own in each, or the flag carried.",
        Example = new(ExampleKind.Files, "child | child | child | child")
        {
            Bad = "-- causes/other-1.md * --\nrelated: [stiffness, strain, other-2]\n"
                + "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.\n"
                + "-- causes/other-2.md * --\nrelated: [stiffness, strain, other-1]\n"
                + "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.\n"
                + "-- causes/other-3.md * --\nrelated: [stiffness, strain, other-1]\n"
                + "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.\n"
                + "-- causes/other-4.md * --\nrelated: [stiffness, strain, other-1]\n"
                + "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.\n",
            Good = "-- causes/other-1.md * --\nrelated: [stiffness, strain, other-2]\n"
                + "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.\n"
                + "-- causes/other-2.md * --\nrelated: [stiffness, strain, other-1]\n"
                + "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.\n"
                + "-- causes/other-3.md * --\nrelated: [stiffness, strain, other-1]\n"
                + "redFlagsNotNeeded: {child: The word child stands only in a saying about play.}\n---\nIt is child's play.\n",
        },
        Remedy = Remedy.As("RedFlagReasonMissing"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(PublishedSite site)
    {
        var groups = site.Articles
            .SelectMany(article => article.Page.FrontMatter.Waivers.Select(waiver => (article, waiver)))
            .GroupBy(entry => LettersOf(entry.waiver.Reason), StringComparer.Ordinal)
            .Where(group => group.Select(entry => entry.article.Id).Distinct().Count() > Most);
        foreach (var (_, waiver) in groups.SelectMany(group => group))
        {
            yield return Descriptor.At(waiver.Where, $"This reason stands in more than {Most} articles.", "Write a reason for this article, or carry the flag.");
        }
    }

    /// <summary>What makes two reasons the same: their letters. A copy with a number, a comma or a capital of its own is a copy.</summary>
    private static string LettersOf(string reason) => string.Concat(reason.Where(char.IsLetter).Select(char.ToLowerInvariant));
}

/// <summary>A reason for setting a flag aside that nothing brings, or that the article carries all the same.</summary>
internal sealed class RedFlagReasonUnused : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS316", "RedFlagReasonUnused", Severity.Warning)
    {
        Reason = "An exception that matches nothing hides the next one that would matter. For a core sign, which every article carries, a reason sets aside the link that would follow it up; its card stays.",
        Bad = "redFlagsNotNeeded: {kidney: ...} in an article that never mentions kidneys",
        Good = "No entry for `kidney`.",
        Example = new(ExampleKind.Matter, "kidney")
        {
            Bad = "redFlagsNotNeeded: {kidney: The kidney stands only in the name of a clinic.}",
            Good = "redFlagsNotNeeded: {kidney: The kidney stands only in the name of a clinic.}\n---\n"
                + "The Kidney Pain Clinic asked 200 people.",
        },
        Remedy = Remedy.As("RedFlagReasonMissing"),
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        foreach (var waiver in reading.FrontMatter.RedFlagsNotNeeded)
        {
            if (reading.Site.Registry.Find(waiver.FlagId) is not { } flag)
            {
                continue;
            }

            var carried = reading.FrontMatter.RedFlags.Any(own => own.Value == flag.Id);
            if (carried || reading.Triggers.All(hit => hit.Flag.Id != flag.Id))
            {
                yield return Descriptor.At(
                    waiver.Where,
                    carried ? $"The article carries `{flag.Id}` under `redFlags`, so the reason against it changes nothing." : $"Nothing in the article brings `{flag.Id}`.",
                    carried ? $"Keep `{flag.Id}` in one of the two: `redFlags` or `redFlagsNotNeeded`." : "Take this entry out.");
            }
        }
    }
}

/// <summary>A warning sign in the words that the article neither follows up with a link to its article nor sets aside.</summary>
internal sealed class WarningSignNotLinked : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS308", "WarningSignNotLinked", Severity.Error)
    {
        Reason = "Who reads of a warning sign must be one step from the page that explains it. Where the words mean something else, a reason under `redFlagsNotNeeded` is right, for a core sign too: its card stays, and no false relation is made.",
        Bad = "A text about numbness in both legs without a link to `cauda-equina-syndrome`.",
        Good = "related: [cauda-equina-syndrome]\n\nor, where \"balance\" is a word about work:\n\nredFlagsNotNeeded: {leg-weakness-walking: The balance here is that of work and rest.}",
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
                    $"Link to it with `[words](xref:{explained})`, or add `{explained}` to `related`. Where the words mean something else, say so: `redFlagsNotNeeded: {{{hit.Flag.Id}: your reason}}`.");
            }
        }
    }

    private static bool IsSetAside(ArticleReading reading, TriggerHit hit) => reading.FrontMatter.RedFlagsNotNeeded.Any(waiver => waiver.FlagId == hit.Flag.Id);

    private static bool LinksTo(ArticleReading reading, string id) => reading.Site.LinksOf(reading.Page).Any(link =>
        link.To is Destination.Page { Parsed.Place: PagePlace.Article place } && place.Id.Value == id && SaysWhere(reading.Site, link, id));

    /// <summary>A link that a reader can take for the way to the sign: it has a word, or takes the title by itself, and has no other article's name.</summary>
    private static bool SaysWhere(PublishedSite site, ResolvedLink link, string id)
    {
        if (link.Text.Length == 0)
        {
            return true;
        }

        var words = MatchTokens.WordsOf(link.Text);
        return words.Any(word => word.Length >= ShortestWord && word.All(char.IsLetter) && !SmallWords.Contains(word))
            && !site.AToZ.Any(name => name.Article.Id.Value != id && words.AsSpan().SequenceEqual(MatchTokens.WordsOf(name.Name)));
    }

    private static readonly FrozenSet<string> SmallWords = FrozenSet.Create(StringComparer.Ordinal, "the", "and", "for", "you", "your", "this", "that", "these", "those", "with", "are", "was", "has", "had", "not", "but", "its", "our", "all", "any");

    /// <summary>Letters of a word that says something by itself.</summary>
    private const int ShortestWord = 3;
}
