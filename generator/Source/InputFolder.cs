using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>The input folder as a user named it: its files in path order with the problems of the folder itself, or a refusal.</summary>
internal static class InputFolder
{
    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<Problem> Problems) Read(
        GivenPath folder,
        BuildMemory? earlier = null)
    {
        var (files, problems) = ReadEvenEmpty(folder, earlier);
        return files.Count + problems.Count > 0
            ? (files, problems)
            : throw new WrongUseException($"The input folder `{folder.Text}` is empty. Name the folder with the articles with --input.");
    }

    /// <summary>The same for a site that is only begun: it may hold nothing yet.</summary>
    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<Problem> Problems) ReadEvenEmpty(
        GivenPath folder,
        BuildMemory? earlier = null)
    {
        RefuseMissing(folder);
        try
        {
            return SourceFolder.Read(folder.Place, earlier);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new WrongUseException($"The input folder `{folder.Text}` can't be read: {e.Message}", e);
        }
    }

    public static void RefuseMissing(GivenPath folder)
    {
        if (File.Exists(folder.Place))
        {
            throw new WrongUseException($"The input `{folder.Text}` is a file. Name the folder with the articles with --input.");
        }

        if (!Directory.Exists(folder.Place))
        {
            throw new WrongUseException(
                $"There is no input folder `{folder.Text}`. Run this where `input/` lies, or name it with --input.");
        }
    }
}
