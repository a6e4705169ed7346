using System.Globalization;
using System.Text.RegularExpressions;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Content;

/// <summary>Reads `settings.yml`.</summary>
internal static partial class SettingsReader
{
    public const string Path = "settings.yml";

    /// <summary>The settings, or null with problems; `baseUrl` replaces the file's own when given.</summary>
    public static SiteSettings? Read(SourceFile file, Uri? baseUrl, List<Problem> problems)
    {
        var values = YamlRoot.Of(YamlText.Read(file, problems), DataValueInvalid.Rules, problems);
        if (values is null)
        {
            return null;
        }

        values.RefuseUnknownKeys(SettingsKeys.All);
        var start = Location.StartOf(file.Path);
        var title = values.String(SettingsKeys.Title.Name, start);
        var ownBase = Address(values, SettingsKeys.BaseUrl.Name, values.String(SettingsKeys.BaseUrl.Name, start));
        var repository = Address(values, SettingsKeys.Repository.Name, values.String(SettingsKeys.Repository.Name));
        var indexing = values.Flag(SettingsKeys.Indexing.Name) ?? false;
        return title is null || ownBase is null ? null : new SiteSettings(title, baseUrl ?? ownBase, repository, indexing)
        {
            Publisher = values.String(SettingsKeys.Publisher.Name),
            Language = Language(values) ?? SiteSettings.British,
            Rules = [.. values.Maps(SettingsKeys.Rules.Name).Select(Level).OfType<RuleSetting>()],
            KeepsAddresses = values.Flag(SettingsKeys.KeepAddresses.Name) is true ? values.WhereOf(SettingsKeys.KeepAddresses.Name) : null,
            RefusesAddresses = values.Flag(SettingsKeys.KeepAddresses.Name) is false
                ? values.WhereOf(SettingsKeys.KeepAddresses.Name)
                : null,
            KeepsWarningWords = values.Flag(SettingsKeys.KeepWarningWords.Name) ?? false,
        };
    }

    /// <summary>Null where none is written or what is written is none.</summary>
    private static string? Language(YamlValues values)
    {
        var text = values.String(SettingsKeys.Language.Name);
        if (text is null || LanguageTag().IsMatch(text))
        {
            return text;
        }

        values.Problems.Add(DataValueInvalid.Descriptor.At(
            values.WhereOf(SettingsKeys.Language.Name),
            $"`{text}` is not the code of a language.",
            "Write two or three small letters, and the country's two capitals behind a hyphen where it matters, such as `en-GB` or `de`."));
        return null;
    }

    /// <summary>A language of ISO 639, perhaps with a country of ISO 3166: what browsers and screen readers tell apart (BCP 47).</summary>
    [GeneratedRegex("^[a-z]{2,3}(-[A-Z]{2})?$")]
    private static partial Regex LanguageTag();

    private static RuleSetting? Level(YamlValues entry)
    {
        entry.RefuseUnknownKeys(SettingsKeys.OfLevels);
        var where = entry.Text.Where(entry.Node);
        var rule = entry.String(SettingsKeys.Rule.Name, where);
        var level = entry.String(SettingsKeys.Level.Name, where);
        var reason = entry.String(SettingsKeys.Reason.Name, where);
        var isLevel = level is null or "warning" or "error" or "off";
        if (!isLevel)
        {
            entry.Problems.Add(DataValueInvalid.Descriptor.At(
                entry.WhereOf(SettingsKeys.Level.Name),
                $"`{level}` is not a level.",
                "Use `warning`, `error` or `off`."));
        }

        if (reason is not null && reason.Length is < SettingsKeys.ShortestReason or > SettingsKeys.LongestReason)
        {
            entry.Problems.Add(DataValueInvalid.Descriptor.At(
                entry.WhereOf(SettingsKeys.Reason.Name),
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The reason has {reason.Length} characters; {SettingsKeys.ShortestReason} to "
                    + $"{SettingsKeys.LongestReason} are needed."),
                "Write why this site needs another level; the report prints it."));
        }

        Severity? severity = level switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            _ => null,
        };
        return rule is null || level is null || !isLevel || reason is null
            ? null
            : new RuleSetting(new Located<string>(rule, entry.WhereOf(SettingsKeys.Rule.Name)), severity, reason);
    }

    private static Uri? Address(YamlValues values, string key, string? text)
    {
        if (text is null)
        {
            return null;
        }

        var (address, fault) = key == SettingsKeys.BaseUrl.Name ? WebAddress.OfSite(text) : WebAddress.Of(text);
        if (address is null)
        {
            values.Problems.Add(DataValueInvalid.Descriptor.At(
                values.WhereOf(key),
                $"`{text}` is not a web address. {fault}",
                $"Write the whole address, such as `{key}: https://example.org/`."));
        }

        // The address given with a run may be that of the machine it runs on; the one that is kept is for every reader.
        if (address is not null && key == SettingsKeys.BaseUrl.Name && SourceAddressRefused.HostFaultOf(address) is { } hidden)
        {
            values.Problems.Add(DataValueInvalid.Descriptor.At(
                values.WhereOf(key),
                $"`{text}` {hidden}.",
                $"Write the address that readers type, such as `{key}: https://example.org/`; another one for a single run is "
                + $"given with `--base-url`."));
        }

        return address;
    }
}
