using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Moving;
using BackHealthSite.Publishing;
using BackHealthSite.RedFlags;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>One move, from the files as they lie to those that are written.</summary>
internal sealed record MoveRun(Terminal Terminal, GivenPath Input, DateOnly Today)
{
    // The same site is read three times, and most of it does not change.
    private readonly RegistryMemory registries = new();
    private readonly LastBuild memory = new();

    /// <summary>True where nothing is to be written.</summary>
    public required bool IsDry { get; init; }

    /// <summary>Stops the run as long as nothing is written.</summary>
    public required CancellationToken Stop { get; init; }

    /// <summary>Moves an article, and gives the exit code.</summary>
    public int Of(string oldId, string target)
    {
        var (found, problems) = InputFolder.Read(Input);
        var files = found.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var before = Checked(files).With(problems);
        if (before.Assembled is not { } site)
        {
            return Report("A move needs a site that can be read:", before);
        }

        var paths = new ShownPaths(Input);
        var (move, refusal) = new MoveReader(site, paths).Read(oldId, target);
        if (move is null)
        {
            return Terminal.Refuse(refusal);
        }

        var (changes, inTheWay) = new MovePlanner(site, files).Plan(move);
        if (inTheWay is not null)
        {
            return Terminal.Refuse(inTheWay);
        }

        var moved = With(files, changes);
        var look = Pipeline().Inspect(moved.Values, Stop).Result.With(problems);
        if (look.Assembled is { } after && !look.Problems.Any(IsInTheWay))
        {
            var lists = Lists(new ListMover(move, site, after), files);
            changes = [.. changes, .. lists];
            moved = With(moved, lists);
            look = Checked(moved).With(problems);
        }

        if (Worse(before, look) is { Count: > 0 } worse)
        {
            return Report("Nothing was written: after the move the site would have these problems.", look with { Problems = worse });
        }

        Stop.ThrowIfCancellationRequested();
        if (!IsDry)
        {
            new MovedFiles(Input).Write(files, moved);
        }

        IReadOnlyList<string> approvals = look.Assembled is { } joined ? [.. ApprovalsLeft.Of(move, site, joined)] : [];
        Terminal.Out.Write(new MoveText(move, paths).Of(changes, approvals, isWritten: !IsDry));
        return ExitCodes.Clean;
    }

    /// <summary>An approval is for people to give again; the move says which.</summary>
    private static bool IsInTheWay(Problem problem) => problem.Severity == Severity.Error && !ApproveCommand.IsForApprovals(problem);

    private SiteResult Checked(IReadOnlyDictionary<string, InputFile> files) =>
        Pipeline().Run(files.Values, new DiscardedOutput(), Stop);

    private SitePipeline Pipeline() => new(new SiteOptions(Today)) { Registries = registries, Memory = memory };

    private static SortedDictionary<string, InputFile> With(IReadOnlyDictionary<string, InputFile> files, IReadOnlyList<FileChange> changes)
    {
        var moved = new SortedDictionary<string, InputFile>(files.ToDictionary(), StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (!change.IsCopy)
            {
                moved.Remove(change.Before.Path);
            }

            moved[change.After.Path] = change.After;
        }

        return moved;
    }

    private static List<FileChange> Lists(ListMover mover, Dictionary<string, InputFile> files)
    {
        var addresses = files.TryGetValue(AddressListReader.Path, out var known) ? mover.Addresses(known) : null;
        var words = files.TryGetValue(WarningWordsList.Path, out var read) ? mover.WarningWords(read) : null;
        return [.. new[] { addresses, words }.OfType<FileChange>()];
    }

    /// <summary>The errors of each rule that has more of them than before.</summary>
    private static List<Problem> Worse(SiteResult before, SiteResult after)
    {
        var known = before.Problems.Where(IsInTheWay).CountBy(problem => problem.Rule.Id).ToDictionary();
        return
        [
            .. after.Problems.Where(IsInTheWay).GroupBy(problem => problem.Rule.Id)
                .Where(rule => rule.Count() > known.GetValueOrDefault(rule.Key))
                .SelectMany(rule => rule),
        ];
    }

    private int Report(string lead, SiteResult result)
    {
        Terminal.Out.WriteLine(lead + "\n");
        var build = new BuildOptions(Input, BuildOptions.NoOutput, new SiteOptions(Today)) { Reports = [new ReportTarget("text", null)] };
        new ReportWriter(Terminal, build).Write(result, elapsed: null);
        return ExitCodes.Problems;
    }
}
