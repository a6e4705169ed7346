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

    public static implicit operator Regex(WordPattern pattern) => pattern.regex.Value;

    public bool IsMatch(string text) => regex.Value.IsMatch(text);

    public bool IsMatch(ReadOnlySpan<char> text) => regex.Value.IsMatch(text);

    public Match Match(string text) => regex.Value.Match(text);

    public MatchCollection Matches(string text) => regex.Value.Matches(text);

    public Regex.ValueMatchEnumerator EnumerateMatches(ReadOnlySpan<char> text) => regex.Value.EnumerateMatches(text);

    public int Count(ReadOnlySpan<char> text) => regex.Value.Count(text);
}
