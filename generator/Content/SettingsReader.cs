using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Content;

/// <summary>Reads `settings.yml`.</summary>
internal static class SettingsReader
{
    public const string Path = "settings.yml";

    private const string BaseUrl = "baseUrl";

    /// <summary>Characters; the same as for a flag that is left out.</summary>
    private const int ShortestReason = 20;

    private const int LongestReason = 200;

    /// <summary>The settings, or null with problems; `baseUrl` replaces the file's own when given.</summary>
    public static SiteSettings? Read(SourceFile file, Uri? baseUrl, List<Problem> problems)
    {
        var values = YamlValues.From(YamlText.Read(file, problems), DataValueInvalid.Rules, problems);
        if (values is null)
        {
            return null;
        }

        values.RefuseUnknownKeys("title", BaseUrl, "repository", "indexing", "keepAddresses", "keepWarningWords", "rules");
        var start = Location.StartOf(file.Path);
        var title = values.String("title", start);
        var ownBase = Address(values, BaseUrl, values.String(BaseUrl, start));
        var repository = Address(values, "repository", values.String("repository"));
        var indexing = values.Flag("indexing") ?? false;
        return title is null || ownBase is null ? null : new SiteSettings(title, baseUrl ?? ownBase, repository, indexing)
        {
            Rules = [.. values.Maps("rules").Select(Level).OfType<RuleSetting>()],
            KeepsAddresses = values.Flag("keepAddresses") is true ? values.WhereOf("keepAddresses") : null,
            RefusesAddresses = values.Flag("keepAddresses") is false ? values.WhereOf("keepAddresses") : null,
            KeepsWarningWords = values.Flag("keepWarningWords") ?? false,
        };
    }

    private static RuleSetting? Level(YamlValues entry)
    {
        entry.RefuseUnknownKeys("rule", "level", "reason");
        var where = entry.Text.Where(entry.Node);
        var rule = entry.String("rule", where);
        var level = entry.String("level", where);
        var reason = entry.String("reason", where);
        var isLevel = level is null or "warning" or "error" or "off";
        if (!isLevel)
        {
            entry.Problems.Add(DataValueInvalid.Descriptor.At(entry.WhereOf("level"), $"`{level}` is not a level.", "Use `warning`, `error` or `off`."));
        }

        if (reason is not null && reason.Length is < ShortestReason or > LongestReason)
        {
            entry.Problems.Add(DataValueInvalid.Descriptor.At(
                entry.WhereOf("reason"),
                string.Create(CultureInfo.InvariantCulture, $"The reason has {reason.Length} characters; {ShortestReason} to {LongestReason} are needed."),
                "Write why this site needs another level; the report prints it."));
        }

        Severity? severity = level switch
        {
            "error" => Severity.Error,
            "warning" => Severity.Warning,
            _ => null,
        };
        return rule is null || level is null || !isLevel || reason is null ? null : new RuleSetting(new Located<string>(rule, entry.WhereOf("rule")), severity, reason);
    }

    private static Uri? Address(YamlValues values, string key, string? text)
    {
        if (text is null)
        {
            return null;
        }

        var (address, fault) = key == BaseUrl ? WebAddress.OfSite(text) : WebAddress.Of(text);
        if (address is null)
        {
            values.Problems.Add(DataValueInvalid.Descriptor.At(
                values.WhereOf(key),
                $"`{text}` is not a web address. {fault}",
                $"Write the whole address, such as `{key}: https://example.org/`."));
        }

        // The address given with a run may be that of the machine it runs on; the one that is kept is for every reader.
        if (address is not null && key == BaseUrl && SourceAddressRefused.HostFaultOf(address) is { } hidden)
        {
            values.Problems.Add(DataValueInvalid.Descriptor.At(
                values.WhereOf(key),
                $"`{text}` {hidden}.",
                $"Write the address that readers type, such as `{key}: https://example.org/`; another one for a single run is given with `--base-url`."));
        }

        return address;
    }
}
