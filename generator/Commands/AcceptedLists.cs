using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Publishing;
using BackHealthSite.Reporting;

namespace BackHealthSite.Commands;

/// <summary>The lists that `--accept-urls` and `--accept-words` write, and what is told about them.</summary>
internal static class AcceptedLists
{
    /// <summary>Writes each list that was asked for and differs, whole or not at all, where nothing is wrong with the site.</summary>
    public static void Keep(SiteResult result, string input)
    {
        foreach (var changes in result.Accepted.Where(changes => result.MayBePublished && !IsWritten(result, changes)))
        {
            Write(changes, Path.Combine(input, changes.Path));
        }
    }

    /// <summary>Says what was added and removed: beside the report, or among the errors where standard output is for another program.</summary>
    public static void Tell(SiteResult result, BuildOptions options)
    {
        var isForPeople = options.Reports.Where(report => report.File is null).All(report => report.Format == "text");
        var shown = new ShownPaths(Environment.CurrentDirectory, options.Input);
        foreach (var path in options.Lists)
        {
            var changes = result.Accepted.FirstOrDefault(changes => changes.Path == path);
            (isForPeople ? Console.Out : Console.Error).Write(Words(result, changes, shown.Of(path)));
        }
    }

    private static void Write(ListChanges changes, string path)
    {
        // A name that begins with a dot is no part of the site, should it ever stay behind.
        var beside = Path.Combine(
            Path.GetDirectoryName(path)!,
            string.Create(CultureInfo.InvariantCulture, $".{Path.GetFileNameWithoutExtension(path)}-{Environment.ProcessId}"));
        try
        {
            File.WriteAllText(beside, changes.Text);
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception e) when (OutputRefusedException.IsDiskAnswer(e))
        {
            File.Delete(beside);
            throw new OutputRefusedException($"The list `{path}` can't be written: {OutputRefusedException.AnswerOf(e)}. It is as it was.", e);
        }
    }

    private static string Words(SiteResult result, ListChanges? changes, string path)
    {
        if (changes is null || !result.MayBePublished)
        {
            return $"{path} is as it was: put the errors right first.\n";
        }

        if (IsWritten(result, changes))
        {
            return $"{path} is as it was: it holds every {changes.Entry} already.\n";
        }

        var lines = changes.Added.Select(line => "+ " + line).Concat(changes.Removed.Select(line => "- " + line));
        return string.Create(CultureInfo.InvariantCulture, $"Wrote {path}: {changes.Added.Count} added, {changes.Removed.Count} removed.\n")
            + string.Concat(lines.Select(line => VisibleText.OfLine(line) + "\n"));
    }

    private static bool IsWritten(SiteResult result, ListChanges changes) =>
        result.Sources.TryGetValue(changes.Path, out var file) && file.Text == changes.Text;
}
