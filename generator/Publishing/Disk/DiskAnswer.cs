using BackHealthSite.Diagnostics;

namespace BackHealthSite.Publishing.Disk;

/// <summary>What a disk answers when it is full, read-only, busy or forbidden: no bug of the generator.</summary>
internal static class DiskAnswer
{
    public static bool Is(Exception exception) => exception is IOException or UnauthorizedAccessException || IsTooLarge(exception);

    /// <summary>The answer in words and without a stop at their end.</summary>
    public static string Of(Exception exception) =>
        IsTooLarge(exception) ? "the file is larger than the system allows" : exception.Message.TrimEnd('.');

    /// <summary>The refusal of a run that was to write a file.</summary>
    /// <param name="what">What it is, such as `The report`.</param>
    /// <param name="path">Its name as the user wrote it.</param>
    /// <param name="cause">What the disk answered.</param>
    public static WrongUseException Refusal(string what, string path, Exception cause) =>
        new($"{what} `{path}` can't be written: {Of(cause)}.", cause);

    /// <summary>What .NET makes of EFBIG: more than the file system or the limit of the process (ulimit -f) lets one file hold.</summary>
    private static bool IsTooLarge(Exception exception) => exception is ArgumentOutOfRangeException { ParamName: "value" };
}
