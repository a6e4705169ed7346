using System.Security.Cryptography;
using System.Text;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.RedFlags.Approvals;

/// <summary>Words that are approved as one: what the ledger calls them, their fingerprint, and where they stand.</summary>
internal sealed record WordPart(string What, string Fingerprint, Location Where)
{
    /// <summary>Hexadecimal digits, which is 96 bits: enough that nobody finds other words with the same.</summary>
    public const int FingerprintLength = 24;

    /// <summary>
    /// The part with the fingerprint of a text; the name is part of it, so that an approval of one thing is none of another.
    /// </summary>
    public static WordPart Of(string what, string text, Location where) => new(what, FingerprintOf(what, text), where);

    /// <summary>The first digits of the SHA-256 of the name, a line feed and the text, in UTF-8.</summary>
    public static string FingerprintOf(string what, string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{what}\n{text}")))[..FingerprintLength];
}
