using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.RedFlags;

/// <summary>Warning words that are too long, or too many, for a reader in pain.</summary>
internal static class RegistryOverLimit
{
    private const int LongestSign = 160;
    private const int LongestTitle = 100;
    private const int LongestText = 400;
    private const int LongestName = 60;
    private const int MostSigns = 12;
    private const int MostFlags = 40;

    public static readonly Rule Descriptor = new("BHS328", "RegistryOverLimit", Severity.Error)
    {
        Reason = "A card that is not read warns nobody: one sign of a page's length, or hundreds of signs, hide all the others.",
        Bad = "signs: [\"(a sign of 20,000 letters)\"]",
        Good = "signs: [numbness around your bottom]",
    };

    public static IEnumerable<Problem> Check(YamlValues registry)
    {
        // What is missing or of the wrong kind has been told already.
        var values = registry with { Problems = [] };
        IEnumerable<Problem?> found =
        [
            Text(values, "disclaimer", LongestText),
            Text(values, "disclaimer_short", LongestText),
            Text(values, "emergency_line", LongestText),
            .. OfCards(values),
            .. values.Maps("urgency_levels").SelectMany(level => new[] { Text(level, "label", LongestName), Text(level, "hidden_text", LongestName) }),
            .. values.Maps("flags").SelectMany(OfFlag),
            values.Map("emergency_link") is { } link ? Text(link, "text", LongestName) : null,
            values.Maps("flags").Skip(MostFlags).FirstOrDefault() is { } flag ? TooMany(flag.Text.Where(flag.Node), "flags", MostFlags) : null,
        ];
        return found.OfType<Problem>();
    }

    private static IEnumerable<Problem?> OfCards(YamlValues values) =>
        from level in UrgencyWords.All
        let card = values.Map("core_cards")?.Map(level)
        where card is not null
        from problem in new[] { Text(card, "heading", LongestSign), Text(card, "hidden", LongestName), Text(card, "after", LongestText) }.Concat(Signs(card, "bullets"))
        select problem;

    private static IEnumerable<Problem?> OfFlag(YamlValues flag) =>
        new[] { Text(flag, "title", LongestTitle) }.Concat(flag.Maps("more_urgent").Prepend(flag).SelectMany(block => Signs(block, "signs").Append(Text(block, "what_to_do", LongestText))));

    private static IEnumerable<Problem?> Signs(YamlValues block, string key)
    {
        var signs = block.Strings(key);
        return signs.Select(sign => TooLong(sign.Value, sign.Where, "A sign", LongestSign))
            .Append(signs.Count > MostSigns ? TooMany(signs[MostSigns].Where, "signs in one block", MostSigns) : null);
    }

    private static Problem? Text(YamlValues values, string key, int longest) =>
        values.String(key) is { } text ? TooLong(text, values.WhereOf(key), $"`{key}`", longest) : null;

    private static Problem? TooLong(string text, Location where, string what, int longest) => text.Length <= longest ? null : Descriptor.At(
        where,
        string.Create(CultureInfo.InvariantCulture, $"{what} has {text.Length} characters; at most {longest} are read."),
        "Say it in fewer words, or part it in two.");

    private static Problem TooMany(Location where, string what, int most) => Descriptor.At(
        where,
        string.Create(CultureInfo.InvariantCulture, $"There are more than {most} {what}."),
        "Keep those that matter most; a longer list hides them.");
}
