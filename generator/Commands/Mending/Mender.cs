using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.RedFlags;
using BackHealthSite.Source;

namespace BackHealthSite.Commands.Mending;

/// <summary>
/// Makes the edits that problems of a site carry, round by round, since one that is made can show the next. An edit that would bring a new
/// error is not made, and nothing is changed in the registry of warning signs or in the approvals.
/// </summary>
internal sealed class Mender(SiteOptions options, CancellationToken cancellation)
{
    /// <summary>More than any slip of people needs; what is left then is told as before.</summary>
    private const int MostRounds = 100;

    /// <summary>An article that nobody has read anew since is no new mistake: every edit makes one of those.</summary>
    private readonly SitePipeline pipeline = new(
        options with { WarningsAsErrors = false, StrictWords = false, AcceptWords = true })
    {
        Memory = new LastBuild(),
    };

    private readonly HashSet<(string Rule, string Path, string Message, string Text)> refused = [];

    /// <summary>The files as they are when every edit is made that can be; those without one are the same objects.</summary>
    public IReadOnlyList<InputFile> Mend(IReadOnlyList<InputFile> files)
    {
        var site = Look(files);
        for (var round = 0; round < MostRounds && Chosen(site) is { Count: > 0 } edits; round++)
        {
            site = Make(site, edits);
        }

        // Lines of a text that cannot be read may belong to another entry than they seem to.
        var isRead = !site.Errors.Any(problem => problem.Where.Path == SiteDataReader.SourcesPath);
        var sorted = isRead ? SourcesInOrder.In(site.Files) : site.Files;
        return ReferenceEquals(sorted, site.Files) || IsWorse(site, Look(sorted)) ? site.Files : sorted;
    }

    /// <summary>True for a file that no edit may change, whatever it says: lists and pictures are made by programs.</summary>
    private static bool IsKept(string path) =>
        ApprovedFiles.Hold(path)
        || !(path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase));

    private LookedAt Look(IReadOnlyList<InputFile> files) => new(files, pipeline.Inspect(files, cancellation).Result.Problems);

    /// <summary>
    /// The edits of one round, of which no two overlap. Those that make a text readable come first, and alone: behind them stands what
    /// could not be seen before.
    /// </summary>
    private List<Problem> Chosen(LookedAt site)
    {
        var mendable = site.Problems
            .Where(problem => problem.Edit is not null && !IsKept(problem.Where.Path) && !refused.Contains(KeyOf(problem)))
            .OrderBy(problem => problem.Where.Path, StringComparer.Ordinal)
            .ThenBy(problem => problem.Edit!.Span.Start)
            .ToList();
        var unreadable = mendable.Where(IsUnreadable).ToList();
        var chosen = new List<Problem>();
        foreach (var problem in unreadable.Count > 0 ? unreadable : mendable)
        {
            if (chosen is [] || chosen[^1].Where.Path != problem.Where.Path || problem.Edit!.Span.Start > chosen[^1].Edit!.Span.End)
            {
                chosen.Add(problem);
            }
        }

        return chosen;
    }

    /// <summary>
    /// The site with the edits; where they bring an error, with half of them, and so on: the rest is found again in the next round.
    /// </summary>
    private LookedAt Make(LookedAt site, List<Problem> edits)
    {
        var mended = Look(site.With(edits));
        if (IsBetter(site, mended, edits))
        {
            return mended;
        }

        if (edits.Count > 1)
        {
            return Make(site, edits[..(edits.Count / 2)]);
        }

        refused.Add(KeyOf(edits[0]));
        return site;
    }

    private static bool IsBetter(LookedAt before, LookedAt after, List<Problem> edits) => IsUnreadable(edits[0])
        ? edits.TrueForAll(edit => !after.Problems.Any(problem => IsUnreadable(problem) && StandsNoFurther(problem, edit)))
        : !IsWorse(before, after);

    private static bool IsUnreadable(Problem problem) => problem.Rule == YamlInvalid.Descriptor;

    /// <summary>True for a fault in the file of an edit that is not behind what the edit wrote.</summary>
    private static bool StandsNoFurther(Problem problem, Problem edited) =>
        problem.Where.Path == edited.Where.Path
        && problem.Where.Span.Start <= edited.Edit!.Span.Start + edited.Edit.Text.Length;

    /// <summary>True where a file has more errors of a rule than before; their places and words move with every edit.</summary>
    private static bool IsWorse(LookedAt before, LookedAt after)
    {
        var known = before.Errors.CountBy(SortOf).ToDictionary();
        return after.Errors.CountBy(SortOf).Any(sort => sort.Value > known.GetValueOrDefault(sort.Key));
    }

    private static (string Rule, string Path) SortOf(Problem problem) => (problem.Rule.Id, problem.Where.Path);

    private static (string Rule, string Path, string Message, string Text) KeyOf(Problem problem) =>
        (problem.Rule.Id, problem.Where.Path, problem.Message, problem.Edit!.Text);

    /// <summary>Files, and what is wrong with them.</summary>
    private sealed record LookedAt(IReadOnlyList<InputFile> Files, IReadOnlyList<Problem> Problems)
    {
        public IEnumerable<Problem> Errors => Problems.Where(problem => problem.Severity == Severity.Error);

        public IReadOnlyList<InputFile> With(List<Problem> edits)
        {
            var byPath = edits.ToLookup(problem => problem.Where.Path, problem => problem.Edit!);
            return [.. Files.Select(file => byPath.Contains(file.Path) ? EditedFile.With(file, [.. byPath[file.Path]]) : file)];
        }
    }
}
