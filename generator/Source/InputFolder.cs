using BackHealthSite.Diagnostics;

namespace BackHealthSite.Source;

/// <summary>The input folder cannot be read, or holds nothing: wrong use (exit 2), with a sentence for whoever named it.</summary>
internal sealed class InputRefusedException(string message, Exception? cause = null) : Exception(message, cause);

/// <summary>The input folder as a user named it.</summary>
internal static class InputFolder
{
    /// <summary>Every file in path order, with the problems of the folder itself; or a refusal.</summary>
    public static (IReadOnlyList<InputFile> Files, IReadOnlyList<Problem> Problems) Read(string folder)
    {
        if (File.Exists(folder))
        {
            throw new InputRefusedException($"The input `{folder}` is a file. Name the folder with the articles with --input.");
        }

        if (!Directory.Exists(folder))
        {
            throw new InputRefusedException($"There is no input folder `{folder}`. Run this where `input/` lies, or name it with --input.");
        }

        try
        {
            var (files, problems) = SourceFolder.Read(folder);
            return files.Count + problems.Count > 0
                ? (files, problems)
                : throw new InputRefusedException($"The input folder `{folder}` is empty. Name the folder with the articles with --input.");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputRefusedException($"The input folder `{folder}` can't be read: {e.Message}", e);
        }
    }
}
