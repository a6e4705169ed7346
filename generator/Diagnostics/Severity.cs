namespace BackHealthSite.Diagnostics;

/// <summary>How much a problem matters: an error stops publishing, a warning does not.</summary>
public enum Severity
{
    Warning,
    Error,
}
