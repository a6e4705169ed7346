namespace BackHealthSite.Verification;

/// <summary>The line under the title that says nobody with clinical training has checked the page yet.</summary>
internal static class ClinicianLine
{
    public const string Words = "Not yet checked by a clinician";

    public static bool StandsIn(ReadOnlySpan<char> text) => text.Contains(Words, StringComparison.Ordinal);

    /// <summary>True for a text that says something else, as the opening of an article does.</summary>
    public static bool IsMoreThanIt(ReadOnlySpan<char> text) => text.Length > 0 && !StandsIn(text);
}
