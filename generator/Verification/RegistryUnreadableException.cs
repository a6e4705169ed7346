using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification;

/// <summary>Ends the verifier's walk over a registry that lacks words; it never leaves <see cref="RegistryWalk"/>.</summary>
internal sealed class RegistryUnreadableException(TextSpan span, string cause) : Exception(cause)
{
    public TextSpan Span { get; } = span;
}
