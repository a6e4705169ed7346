namespace BackHealthSite.Preview;

/// <summary>The port of the preview cannot be used: wrong use (exit 2), with a sentence for whoever ran it.</summary>
internal sealed class PortRefusedException(string message, Exception cause) : Exception(message, cause);
