namespace BackHealthSite.Diagnostics;

/// <summary>
/// What was asked can't be done as it was asked: no input, an output that can't be written, a taken port. Exit code 2, and one sentence for
/// whoever asked.
/// </summary>
internal sealed class WrongUseException(string message, Exception? cause = null) : Exception(message, cause);
