using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>The input folder cannot be read, or holds nothing: wrong use (exit 2), with a sentence for whoever named it.</summary>
internal sealed class InputRefusedException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>The input folder as a user named it: its files in path order with the problems of the folder itself, or a refusal.</summary>
internal static class InputFolder
{
    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<Problem> Problems) Read(string folder)
    {
        var (files, problems) = ReadEvenEmpty(folder);
        return files.Count + problems.Count > 0
            ? (files, problems)
            : throw new InputRefusedException($"The input folder `{folder}` is empty. Name the folder with the articles with --input.");
    }

    /// <summary>The same for a site that is only begun: it may hold nothing yet.</summary>
    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<Problem> Problems) ReadEvenEmpty(string folder)
    {
        RefuseMissing(folder);
        try
        {
            return SourceFolder.Read(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputRefusedException($"The input folder `{folder}` can't be read: {e.Message}", e);
        }
    }

    public static void RefuseMissing(string folder)
    {
        if (File.Exists(folder))
        {
            throw new InputRefusedException($"The input `{folder}` is a file. Name the folder with the articles with --input.");
        }

        if (!Directory.Exists(folder))
        {
            throw new InputRefusedException($"There is no input folder `{folder}`. Run this where `input/` lies, or name it with --input.");
        }
    }
}
