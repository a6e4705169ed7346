using System.Globalization;
using System.Text.RegularExpressions;

namespace BackHealthSite.Tests.ThemeBuild;

/// <summary>
/// The contrast between the colours of the theme in both schemes, computed from the tokens by the formula of WCAG 2.2 (relative luminance,
/// contrast ratio).
/// </summary>
public sealed partial class TokenContrastTests
{
    private static readonly string Css = File.ReadAllText(Path.Combine(Repository.Folder, "theme", "assets", "styles", "tokens.css"));

    private static readonly Dictionary<string, string> Light = Colours(Css[..Css.IndexOf("@media", StringComparison.Ordinal)]);

    private static readonly Dictionary<string, string> Dark = Overlaid(
        Light,
        Colours(Css[Css.IndexOf("prefers-color-scheme: dark", StringComparison.Ordinal)..]));

    /// <summary>Each ground with what is written on it, and the least ratio.</summary>
    public static TheoryData<string, string, double> Pairs { get; } = All();

    [Theory]
    [MemberData(nameof(Pairs))]
    public void What_stands_on_a_ground_is_seen_in_both_schemes(string ground, string colour, double least)
    {
        Assert.True(
            Ratio(Light, ground, colour) >= least,
            $"light: {colour} on {ground} is {Ratio(Light, ground, colour):F2}, at least {least} is needed.");
        Assert.True(
            Ratio(Dark, ground, colour) >= least,
            $"dark: {colour} on {ground} is {Ratio(Dark, ground, colour):F2}, at least {least} is needed.");
    }

    [Fact]
    public void The_formula_gives_the_known_extremes()
    {
        Assert.Equal(21, Ratio(new() { ["a"] = "#000", ["b"] = "#ffffff" }, "a", "b"), 2);
        Assert.Equal(1, Ratio(new() { ["a"] = "#767676" }, "a", "a"), 2);
        Assert.Equal(4.54, Ratio(new() { ["a"] = "#767676", ["b"] = "#fff" }, "a", "b"), 2);
    }

    [Fact]
    public void Every_token_that_the_styles_use_is_defined()
    {
        var styles = string.Concat(
            Directory.GetFiles(Path.Combine(Repository.Folder, "theme", "assets", "styles"), "*.css").Select(File.ReadAllText));
        var defined = Definition().Matches(styles).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);
        Assert.NotEmpty(defined);
        Assert.Empty(Use().Matches(styles).Select(match => match.Groups[1].Value).Where(name => !defined.Contains(name)).Distinct());
    }

    [Fact]
    public void Every_colour_of_the_light_scheme_is_part_of_a_pair()
    {
        var paired = Pairs.SelectMany(row => new[] { row.Data.Item1, row.Data.Item2 }).ToHashSet(StringComparer.Ordinal);
        // A rule only parts things that space parts already.
        Assert.Equal(["rule"], Light.Keys.Where(name => !paired.Contains(name)).Order(StringComparer.Ordinal));
    }

    private static TheoryData<string, string, double> All()
    {
        var pairs = new TheoryData<string, string, double>();
        foreach (var ground in (string[])["paper", "sheet", "sand", "sage", "emergency-body", "urgent-body", "soon-body"])
        {
            // 7:1 is the enhanced contrast of WCAG 1.4.6; links stand out by their line as well.
            pairs.Add(ground, "ink", 7);
            pairs.Add(ground, "link", 6);
            pairs.Add(ground, "visited", 4.5);
        }

        foreach (var ground in (string[])["paper", "sheet", "sand", "sage"])
        {
            pairs.Add(ground, "soft", 6);
            // 3:1 for what is not text: WCAG 1.4.11.
            pairs.Add(ground, "edge", 3);
        }

        foreach (var level in (string[])["emergency", "urgent", "soon"])
        {
            pairs.Add(level, "on-band", 6);
            pairs.Add(level + "-body", level + "-edge", 3);
            pairs.Add("paper", level + "-edge", 3);
        }

        pairs.Add("band", "on-band", 7);
        pairs.Add("band", "glow", 3);
        return pairs;
    }

    private static double Ratio(Dictionary<string, string> scheme, string one, string other)
    {
        var (a, b) = (Luminance(scheme[one]), Luminance(scheme[other]));
        return (Math.Max(a, b) + 0.05) / (Math.Min(a, b) + 0.05);
    }

    private static double Luminance(string hex)
    {
        var digits = hex[1..];
        var wide = digits.Length == 3 ? string.Concat(digits.Select(digit => $"{digit}{digit}")) : digits;
        var parts = Enumerable.Range(0, 3)
            .Select(i => int.Parse(wide.AsSpan(2 * i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4))
            .ToList();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static Dictionary<string, string> Colours(string css) =>
        Token().Matches(css).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal);

    private static Dictionary<string, string> Overlaid(Dictionary<string, string> ground, Dictionary<string, string> over)
    {
        var scheme = new Dictionary<string, string>(ground, StringComparer.Ordinal);
        foreach (var (name, value) in over)
        {
            scheme[name] = value;
        }

        return scheme;
    }

    [GeneratedRegex(@"(--[\w-]+):")]
    private static partial Regex Definition();

    [GeneratedRegex(@"var\((--[\w-]+)\)")]
    private static partial Regex Use();

    [GeneratedRegex(@"--([\w-]+): (#[0-9a-fA-F]{3,6});")]
    private static partial Regex Token();
}
