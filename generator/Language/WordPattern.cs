using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace BackHealthSite.Language;

/// <summary>
/// A regular expression over words that a rule looks for, read when it is first asked. Not generated at compile time:
/// patterns of a thousand words became 26 MB of C#, two minutes of every build and most of what the JIT had to do at the start.
/// </summary>
internal sealed class WordPattern([StringSyntax(StringSyntaxAttribute.Regex, nameof(options))] string pattern, RegexOptions options)
{
    private readonly Lazy<Regex> regex = new(() => new Regex(pattern, options));

    private readonly Lazy<RequiredWords> required = new(() => RequiredWords.Of(pattern));

    public bool IsMatch(ReadOnlySpan<char> text) => MayFit(text) && regex.Value.IsMatch(text);

    /// <summary>False only where the pattern fits no place of the text, which is told much sooner than where it fits.</summary>
    public bool MayFit(ReadOnlySpan<char> text) => required.Value.MayFit(text);

    public Match Match(string text) => Match(text, 0, text.Length);

    /// <summary>The first place that the pattern fits in a stretch of a text, which to the pattern is all there is.</summary>
    public Match Match(string text, int start, int length) =>
        MayFit(text.AsSpan(start, length)) ? regex.Value.Match(text, start, length) : System.Text.RegularExpressions.Match.Empty;

    public MatchCollection Matches(string text) => regex.Value.Matches(text);

    public Regex.ValueMatchEnumerator EnumerateMatches(ReadOnlySpan<char> text) => regex.Value.EnumerateMatches(text);

    public int Count(ReadOnlySpan<char> text) => regex.Value.Count(text);
}
