using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Publishing;
using BackHealthSite.Publishing.Addresses;
using BackHealthSite.Reporting;

namespace BackHealthSite.Commands;

/// <summary>The list of addresses on disk, as `--accept-urls` writes it and tells what it wrote.</summary>
internal static class AddressListFile
{
    /// <summary>Writes the list, whole or not at all, where it was asked for, differs, and nothing is wrong with the site.</summary>
    public static void Keep(SiteResult result, string input)
    {
        if (result.Addresses is not { } changes || !result.MayBePublished || IsWritten(result, changes))
        {
            return;
        }

        var path = Path.Combine(input, AddressListReader.Path);

        // A name that begins with a dot is no part of the site, should it ever stay behind.
        var beside = Path.Combine(Path.GetDirectoryName(path)!, string.Create(CultureInfo.InvariantCulture, $".addresses-{Environment.ProcessId}"));
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

    /// <summary>Says what was added and removed: beside the report, or among the errors where standard output is for another program.</summary>
    public static void Tell(SiteResult result, BuildOptions options)
    {
        if (!options.AcceptUrls)
        {
            return;
        }

        var isForPeople = options.Reports.Where(report => report.File is null).All(report => report.Format == "text");
        (isForPeople ? Console.Out : Console.Error).Write(Words(result, new ShownPaths(Environment.CurrentDirectory, options.Input).Of(AddressListReader.Path)));
    }

    private static string Words(SiteResult result, string path)
    {
        if (result.Addresses is not { } changes || !result.MayBePublished)
        {
            return $"{path} is as it was: put the errors right first.\n";
        }

        if (IsWritten(result, changes))
        {
            return $"{path} is as it was: it holds every address already.\n";
        }

        var lines = changes.Added.Select(line => "+ " + line).Concat(changes.Removed.Select(line => "- " + line));
        return string.Create(CultureInfo.InvariantCulture, $"Wrote {path}: {changes.Added.Count} added, {changes.Removed.Count} removed.\n")
            + string.Concat(lines.Select(line => VisibleText.OfLine(line) + "\n"));
    }

    private static bool IsWritten(SiteResult result, AddressChanges changes) =>
        result.Sources.TryGetValue(AddressListReader.Path, out var file) && file.Text == changes.Text;
}
