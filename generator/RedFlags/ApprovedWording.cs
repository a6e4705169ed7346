using System.Security.Cryptography;
using System.Text;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags;

/// <summary>
/// The fingerprints of the wording that was agreed for the core cards and the disclaimer. A change to the registry fails until the
/// fingerprint here is changed with it, on purpose and in review.
/// </summary>
internal static class ApprovedWording
{
    /// <summary>SHA-256 in hex of the words of each part, one a line.</summary>
    public static readonly IReadOnlyDictionary<string, string> Fingerprints = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["emergency"] = "61ee7198452fd6769ca69b7fa3f115c6c50130252bdc804f40f8b51d0c350c90",
        ["urgent"] = "1d02fd61d784fa6ae007027fecc9f4018d2839fb3d059fae6fb01887fb092d83",
        ["soon"] = "78a0c9848b81c9c535d60c29aa9eda4de77db1d54c3a6b6a68f16aa6856d3a50",
        ["disclaimer"] = "bf6c646283c92382fa0cd32ca1e8a51d1b3a19e8863ce61b588c1048f6f8d5bb",
    };

    public static IEnumerable<Problem> Check(RedFlagRegistry registry, IReadOnlyDictionary<string, string> approved)
    {
        foreach (var card in registry.Cards)
        {
            var part = card.Urgency.Word();
            if (FingerprintOf(card) != approved[part])
            {
                yield return WordingNotApproved.At(card.Where, $"the core {part} card", FingerprintOf(card));
            }
        }

        if (FingerprintOf(registry.Disclaimer) != approved["disclaimer"])
        {
            yield return WordingNotApproved.At(registry.DisclaimerWhere, "the disclaimer", FingerprintOf(registry.Disclaimer));
        }
    }

    public static string FingerprintOf(CoreCard card) =>
        FingerprintOf(string.Join('\n', [card.Urgency.Word(), card.Hidden, card.Heading, .. card.Bullets, card.After]));

    public static string FingerprintOf(string words) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
}

/// <summary>Words of a core card or the disclaimer that differ from those agreed.</summary>
internal static class WordingNotApproved
{
    public static readonly Rule Descriptor = new("BHS309", "WordingNotApproved", Severity.Error)
    {
        Reason = "The core cards and the disclaimer stand on every article. Their words change only on purpose: in the registry and, in the same pull request, in the fingerprint that reviewers watch.",
        Bad = "A bullet of the emergency card reworded in red-flags.yml alone.",
        Good = "The bullet reworded, its fingerprint in ApprovedWording.cs updated, and the change approved by the owners of the registry.",
    };

    public static Problem At(Location where, string part, string fingerprint) => Descriptor.At(
        where,
        $"The words of {part} are not the approved ones.",
        $"Restore the words. If the change is meant and reviewed, set the fingerprint in `ApprovedWording.cs` to {fingerprint}.");
}
