using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace BackHealthSite.Language;

/// <summary>
/// A regular expression over words that a rule looks for, read when it is first asked. Not generated at compile time:
/// patterns of a thousand words became 26 MB of C#, two minutes of every build and most of what the JIT had to do at the start.
/// </summary>
internal sealed class WordPattern
{
    private readonly Lazy<Regex> regex;
    private readonly Lazy<RequiredOfPattern> required;
    private readonly Lazy<RequiredWords> words;
    private readonly Lazy<WordPattern[]> ways;

    public WordPattern([StringSyntax(StringSyntaxAttribute.Regex, nameof(options))] string pattern, RegexOptions options)
    {
        regex = new(() => new Regex(pattern, options));
        required = new(() => new RequiredWordsReader(pattern).Read());
        words = new(() => new RequiredWords(Required));
        ways = new(() => [.. Required.Ways.Select(way => new WordPattern(way.Pattern, options))]);
    }

    /// <summary>What every text that the pattern fits holds.</summary>
    public RequiredOfPattern Required => required.Value;

    /// <summary>The several ways to fit the pattern, each as one of its own; none where they cannot be told apart by their words.</summary>
    public IReadOnlyList<WordPattern> Ways => ways.Value;

    public bool IsMatch(ReadOnlySpan<char> text) => MayFit(text) && Fits(text);

    /// <summary>Whether it fits a text of which it is known that it may.</summary>
    public bool Fits(ReadOnlySpan<char> text) => regex.Value.IsMatch(text);

    /// <summary>False only where the pattern fits no place of the text, which is told much sooner than where it fits.</summary>
    public bool MayFit(ReadOnlySpan<char> text) => words.Value.MayFit(text);

    public Match Match(string text) => MayFit(text) ? FirstIn(text, 0, text.Length) : System.Text.RegularExpressions.Match.Empty;

    /// <summary>The first place that the pattern fits in a stretch of a text, which to the pattern is all there is.</summary>
    public Match FirstIn(string text, int start, int length) => regex.Value.Match(text, start, length);

    public MatchCollection Matches(string text) => regex.Value.Matches(text);

    /// <summary>The length of what it fits from an offset on, for a pattern that begins with `\G`; null where it does not fit.</summary>
    public int? LengthAt(ReadOnlySpan<char> text, int offset)
    {
        foreach (var match in regex.Value.EnumerateMatches(text, offset))
        {
            return match.Length;
        }

        return null;
    }

    public int Count(ReadOnlySpan<char> text) => regex.Value.Count(text);
}
