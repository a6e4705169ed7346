namespace BackHealthSite.Publishing;

/// <summary>The output folder cannot be used or written: wrong use (exit 2), with a sentence for whoever ran the build.</summary>
internal sealed class OutputRefusedException : Exception
{
    public OutputRefusedException(string message)
        : base(message)
    {
    }

    public OutputRefusedException(string message, Exception cause)
        : base(message, cause)
    {
    }

    /// <summary>True for what a disk answers when it is full, read-only, busy or forbidden: no bug of the generator.</summary>
    public static bool IsDiskAnswer(Exception exception) => exception is IOException or UnauthorizedAccessException || IsTooLarge(exception);

    /// <summary>What the disk answered, in words and without a stop at their end.</summary>
    public static string AnswerOf(Exception exception) => IsTooLarge(exception) ? "the file is larger than the system allows" : exception.Message.TrimEnd('.');

    /// <summary>What .NET makes of EFBIG: more than the file system or the limit of the process (ulimit -f) lets one file hold.</summary>
    private static bool IsTooLarge(Exception exception) => exception is ArgumentOutOfRangeException { ParamName: "value" };
}
