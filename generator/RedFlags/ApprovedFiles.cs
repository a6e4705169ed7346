using BackHealthSite.RedFlags.Approvals;

namespace BackHealthSite.RedFlags;

/// <summary>The files whose every word is approved by people, or says who did: no program changes them by itself.</summary>
internal static class ApprovedFiles
{
    private static readonly string[] Paths = [RegistryReader.Path, ApprovalLedger.Path];

    /// <summary>Letter case is left out of account: on some disks both are one file.</summary>
    public static bool Hold(string path) => Paths.Contains(path, StringComparer.OrdinalIgnoreCase);
}
