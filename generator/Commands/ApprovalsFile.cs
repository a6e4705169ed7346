using System.Globalization;
using BackHealthSite.Publishing;
using BackHealthSite.RedFlags.Approvals;

namespace BackHealthSite.Commands;

/// <summary>The ledger of approvals on disk, written whole or not at all.</summary>
internal static class ApprovalsFile
{
    public static void Write(string input, IEnumerable<Approval> entries)
    {
        var path = Path.Combine(input, ApprovalLedger.Path);

        // A name that begins with a dot is no part of the site, should it ever stay behind.
        var beside = Path.Combine(Path.GetDirectoryName(path)!, string.Create(CultureInfo.InvariantCulture, $".approvals-{Environment.ProcessId}"));
        try
        {
            File.WriteAllText(beside, LedgerText.Of(entries));
            File.Move(beside, path, overwrite: true);
        }
        catch (Exception e) when (OutputRefusedException.IsDiskAnswer(e))
        {
            File.Delete(beside);
            throw new OutputRefusedException($"The ledger `{path}` can't be written: {e.Message.TrimEnd('.')}. It is as it was.", e);
        }
    }
}
