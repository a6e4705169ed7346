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
    public static bool IsDiskAnswer(Exception exception) => exception is IOException or UnauthorizedAccessException;
}
