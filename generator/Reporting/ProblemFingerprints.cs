using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace BackHealthSite.Reporting;

/// <summary>
/// Names for problems that stay when lines are added above them: rule, file, the words of the line, and how often they have come before.
/// Hex digits, a colon and a count from 1, as GitHub's own `primaryLocationLineHash` is written.
/// </summary>
internal sealed class ProblemFingerprints
{
    private const int HexDigits = 16;

    private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

    public string Of(ReportedProblem problem)
    {
        var line = problem.Source is null ? "" : problem.Source.Line(problem.Start.Line - 1).Trim().ToString();
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{problem.Rule.Id}\0{problem.Address}\0{line}"));
        var name = Convert.ToHexStringLower(hash)[..HexDigits];
        var count = seen[name] = seen.GetValueOrDefault(name) + 1;
        return string.Create(CultureInfo.InvariantCulture, $"{name}:{count}");
    }
}
