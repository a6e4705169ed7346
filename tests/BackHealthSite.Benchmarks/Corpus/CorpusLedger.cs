using BackHealthSite.Content;
using BackHealthSite.RedFlags;
using BackHealthSite.RedFlags.Approvals;
using BackHealthSite.Source;

namespace BackHealthSite.Benchmarks.Corpus;

/// <summary>A ledger in which the editors approve the words of a made-up site as they stand.</summary>
internal static class CorpusLedger
{
    private static readonly DateOnly Day = new(2026, 11, 22);

    public static string Of(string registry, string numbers)
    {
        var root = YamlRoot.Of(YamlText.Read(new SourceFile(RegistryReader.Path, registry), []), DataValueInvalid.Rules, []);
        var parts = (root is null ? [] : RegistryParts.Of(root))
            .Concat(NumberParts.Of(new SourceFile(SiteDataReader.EmergencyNumbersPath, numbers)));
        return LedgerText.Of(
            parts.DistinctBy(part => part.What).Select(part => new Approval(part.What, part.Fingerprint, "editors", ApprovalRole.Editors)
            {
                Date = Day,
                Where = part.Where,
                DateWhere = part.Where,
            }));
    }
}
