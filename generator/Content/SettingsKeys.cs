using BackHealthSite.Source;

namespace BackHealthSite.Content;

/// <summary>The keys of `settings.yml`: what the reader reads is what editors are told of.</summary>
internal static class SettingsKeys
{
    /// <summary>Characters; the same as for a flag that is left out.</summary>
    public const int ShortestReason = 20;

    public const int LongestReason = 200;

    public static readonly YamlKey Title = new("title", YamlKind.Text, "The name of the site.") { IsRequired = true };

    public static readonly YamlKey Publisher = new("publisher", YamlKind.Text, "Who publishes the site; named at the foot of every page.");

    public static readonly YamlKey BaseUrl =
        new("baseUrl", YamlKind.Text, "Where readers find the site, such as `https://example.org/`.")
        {
            IsRequired = true,
            Names = YamlNames.WebAddress,
        };

    public static readonly YamlKey Repository =
        new("repository", YamlKind.Text, "Where its sources are kept and mistakes are reported.") { Names = YamlNames.WebAddress };

    public static readonly YamlKey Language =
        new("language", YamlKind.Text, "The language of the site, such as `en-GB`: its code, and the country's behind a hyphen.");

    public static readonly YamlKey Indexing = new("indexing", YamlKind.OnOff, "Whether search engines may show the site.");

    public static readonly YamlKey KeepAddresses =
        new("keepAddresses", YamlKind.OnOff, "Whether every address that was published once must keep working.");

    public static readonly YamlKey KeepWarningWords =
        new("keepWarningWords", YamlKind.OnOff, "Whether an editor reads every passage that touches a warning before it is published.");

    public static readonly YamlKey Rule =
        new("rule", YamlKind.Text, "The id of an editorial rule.") { IsRequired = true, Names = YamlNames.EditorialRules };

    public static readonly YamlKey Level =
        new("level", YamlKind.Text, "Its level on this site.") { IsRequired = true, Choices = ["warning", "error", "off"] };

    public static readonly YamlKey Reason = new("reason", YamlKind.Text, "Why this site needs another level; the report prints it.")
    {
        IsRequired = true,
        Shortest = ShortestReason,
        Longest = LongestReason,
    };

    public static readonly YamlKey[] OfLevels = [Rule, Level, Reason];

    public static readonly YamlKey Rules = new("rules", YamlKind.Groups, "Editorial rules that have another level on this site.")
    {
        Parts = OfLevels,
    };

    public static readonly YamlKey[] All =
    [
        Title, Publisher, BaseUrl, Language, Repository, Indexing, KeepAddresses, KeepWarningWords, Rules,
    ];
}
