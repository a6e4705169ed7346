using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using BackHealthSite.Benchmarks.Corpus;
using BackHealthSite.Content;
using BackHealthSite.RedFlags;
using BackHealthSite.RedFlags.Approvals;

namespace BackHealthSite.Tests;

/// <summary>
/// What a small site needs besides what its test is about: a ledger in which the editors approve its words as they stand, and a registry
/// that leads to no article the site does not have.
/// </summary>
internal static partial class TestLedger
{
    private static readonly ConcurrentDictionary<string, string> Known = new(StringComparer.Ordinal);

    /// <summary>The files with a ledger, unless they have one or have no words to approve.</summary>
    public static void AddTo(IDictionary<string, byte[]> files)
    {
        if (!files.ContainsKey(ApprovalLedger.Path) && TextOf(files, RegistryReader.Path) is { } registry)
        {
            var numbers = TextOf(files, SiteDataReader.EmergencyNumbersPath) ?? "[]";
            files[ApprovalLedger.Path] = Encoding.UTF8.GetBytes(
                Known.GetOrAdd($"{registry}\0{numbers}", _ => CorpusLedger.Of(registry, numbers)));
        }
    }

    /// <summary>Takes out, line for line, that an article explains a sign where the site has no such article.</summary>
    public static void LeadNowhere(IDictionary<string, byte[]> files)
    {
        if (TextOf(files, RegistryReader.Path) is not { } registry)
        {
            return;
        }

        var articles = files.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal)).Select(
            path => Path.GetFileNameWithoutExtension(path)).ToHashSet(StringComparer.Ordinal);
        if (WarningSign().Matches(registry).Any(match => !articles.Contains(match.Groups[1].Value)))
        {
            files[RegistryReader.Path] = Encoding.UTF8.GetBytes(
                WarningSign().Replace(registry, match => articles.Contains(match.Groups[1].Value) ? match.Value : "# no article"));
        }
    }

    private static string? TextOf(IDictionary<string, byte[]> files, string path)
    {
        try
        {
            return files.TryGetValue(path, out var bytes)
                ? new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).ReplaceLineEndings("\n").TrimStart('\uFEFF')
                : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    [GeneratedRegex("(?<=^ +)warning_sign: ([a-z0-9-]+)$", RegexOptions.Multiline)]
    private static partial Regex WarningSign();
}
