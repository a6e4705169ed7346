using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Reporting;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>Writes the files that a move changes, all of them or none.</summary>
internal sealed class MovedFiles(GivenPath input)
{
    private readonly ShownPaths paths = new(input);

    /// <param name="before">The files as they lie, by path.</param>
    /// <param name="after">The files as they are to lie.</param>
    /// <exception cref="WrongUseException">A file has changed meanwhile, or the disk refused.</exception>
    public void Write(IReadOnlyDictionary<string, InputFile> before, IReadOnlyDictionary<string, InputFile> after)
    {
        // What is taken away comes last: until then the site has every word of it.
        var changed = before.Keys.Union(after.Keys)
            .Where(path => !Same(before.GetValueOrDefault(path), after.GetValueOrDefault(path)))
            .OrderBy(path => !after.ContainsKey(path))
            .ThenBy(path => path, StringComparer.Ordinal)
            .ToList();
        var done = new List<string>();
        try
        {
            foreach (var path in changed)
            {
                RefuseOther(path, before.GetValueOrDefault(path));
                Put(path, after.GetValueOrDefault(path));
                done.Add(path);
            }
        }
        catch (Exception e) when (DiskAnswer.Is(e) || e is WrongUseException)
        {
            var cause = e is WrongUseException ? e.Message : $"The disk refuses: {DiskAnswer.Of(e)}.";
            var left = done.Where(path => !IsPutBack(path, before.GetValueOrDefault(path))).Select(path => $"`{paths.Of(path)}`").ToList();
            throw new WrongUseException(
                left.Count == 0
                    ? $"{cause} Nothing was moved, and every file is as it was."
                    : $"{cause} These files could not be put back as they were: {string.Join(", ", left)}.",
                e);
        }
    }

    private static bool Same(InputFile? one, InputFile? other) =>
        one is not null && other is not null && one.Bytes.Span.SequenceEqual(other.Bytes.Span);

    /// <summary>Somebody may have saved while the move was worked out.</summary>
    private void RefuseOther(string path, InputFile? expected)
    {
        var place = PlaceOf(path);
        var found = File.Exists(place) ? new InputFile(path, File.ReadAllBytes(place)) : null;
        if ((found ?? expected) is not null && !Same(found, expected))
        {
            throw new WrongUseException($"`{paths.Of(path)}` has changed while the move was worked out.");
        }
    }

    private bool IsPutBack(string path, InputFile? file)
    {
        try
        {
            Put(path, file);
            return true;
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            return false;
        }
    }

    private void Put(string path, InputFile? file)
    {
        var place = PlaceOf(path);
        if (file is null)
        {
            File.Delete(place);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(place)!);
        WholeFile.Write(place, file.Bytes.ToArray());
    }

    private string PlaceOf(string path) => input.With(path).Place;
}
