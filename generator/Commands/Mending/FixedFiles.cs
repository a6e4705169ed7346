using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Commands.Mending;

/// <summary>`check --fix`: shows what can be put right in one way only, and writes it.</summary>
internal sealed class FixedFiles(Terminal terminal, BuildOptions options)
{
    private readonly ShownPaths shown = new(options.Input);

    /// <summary>The files to check: as they are written now, or as they were where nothing is to be written.</summary>
    public IReadOnlyList<InputFile> Of(IReadOnlyList<InputFile> files, CancellationToken cancellation)
    {
        var mended = new Mender(options.Site, cancellation).Mend(files);
        var changed = files.Zip(mended).Where(pair => !ReferenceEquals(pair.First, pair.Second)).ToList();
        var answer = options.ForPeople ? terminal.Out : terminal.Error;
        answer.Write(string.Concat(changed.Select(pair => Diff(pair.First, pair.Second))));
        cancellation.ThrowIfCancellationRequested();
        foreach (var (before, now) in options.WritesFixes ? changed : [])
        {
            Write(before, now);
        }

        answer.Write(Summary(changed.Count));
        return options.WritesFixes ? mended : files;
    }

    private string Summary(int count) => (count, options.WritesFixes) switch
    {
        (0, _) => "Nothing here can be put right in one way only.\n\n",
        (_, true) => $"Put right in {SummaryLine.Count(count, "file")}; read the lines above before you commit them.\n\n",
        _ => $"`check --fix` would write {SummaryLine.Count(count, "file")}; nothing was written.\n\n",
    };

    private string Diff(InputFile before, InputFile now)
    {
        var path = shown.Of(before.Path);
        var (old, text) = (TextOf(before), TextOf(now));

        // The order of a thousand entries says nothing that a reader of a diff could check.
        return before.Path == SiteDataReader.SourcesPath && LinesOf(old).SequenceEqual(LinesOf(text), StringComparer.Ordinal)
            ? $"{path}: the entries stand in the order of their ids now.\n\n"
            : string.Create(CultureInfo.InvariantCulture, $"--- a/{path}\n+++ b/{path}\n{LineDiff.Of(old, text)}\n");
    }

    private static string TextOf(InputFile file) => SourceDecoder.Decode(file).File?.Text ?? "";

    private static IEnumerable<string> LinesOf(string text) => text.Split('\n').Order(StringComparer.Ordinal);

    /// <summary>What has been saved since it was read is left to whoever saved it.</summary>
    private void Write(InputFile before, InputFile now)
    {
        var place = options.Input.With(before.Path);
        if (!IsAsRead(place, before))
        {
            throw new WrongUseException($"`{shown.Of(before.Path)}` was changed meanwhile, so it is left as it is. Run this again.");
        }

        KeptFile.Write("The file", place, now.Bytes.ToArray());
    }

    private static bool IsAsRead(GivenPath place, InputFile before)
    {
        try
        {
            return File.ReadAllBytes(place.Place).AsSpan().SequenceEqual(before.Bytes.Span);
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            return false;
        }
    }
}
