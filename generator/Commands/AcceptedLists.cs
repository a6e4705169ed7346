using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Reporting;

namespace BackHealthSite.Commands;

/// <summary>The lists that `--accept-urls` and `--accept-words` write, and what is told about them.</summary>
internal sealed class AcceptedLists(Terminal terminal, BuildOptions options)
{
    /// <summary>Writes each list that was asked for and differs, whole or not at all, where nothing is wrong with the site.</summary>
    public void Keep(SiteResult result)
    {
        foreach (var changes in result.Accepted.Where(changes => result.MayBePublished && !IsWritten(result, changes)))
        {
            KeptFile.Write("The list", options.Input.With(changes.Path), changes.Text);
        }
    }

    /// <summary>
    /// Says what was added and removed: beside the report, or among the errors where standard output is for another program.
    /// </summary>
    public void Tell(SiteResult result)
    {
        var shown = new ShownPaths(options.Input);
        foreach (var path in options.Lists)
        {
            var changes = result.Accepted.FirstOrDefault(changes => changes.Path == path);
            (options.ForPeople ? terminal.Out : terminal.Error).Write(Words(result, changes, shown.Of(path)));
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
            + string.Concat(lines.Select(line => PrintableText.OfLine(line) + "\n"));
    }

    private static bool IsWritten(SiteResult result, ListChanges changes) =>
        result.Sources.TryGetValue(changes.Path, out var file) && file.Text == changes.Text;
}
