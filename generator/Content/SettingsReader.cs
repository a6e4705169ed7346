using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Content;

/// <summary>Reads `settings.yml`.</summary>
internal static class SettingsReader
{
    public const string Path = "settings.yml";

    /// <summary>The settings, or null with problems; `baseUrl` replaces the file's own when given.</summary>
    public static SiteSettings? Read(SourceFile file, Uri? baseUrl, List<Problem> problems)
    {
        var values = YamlValues.From(YamlText.Read(file, problems), DataValueInvalid.Rules, problems);
        if (values is null)
        {
            return null;
        }

        values.RefuseUnknownKeys("title", "baseUrl", "repository", "indexing", "rules");
        RefuseLevels(values);
        var start = Location.StartOf(file.Path);
        var title = values.String("title", start);
        var ownBase = Address(values, "baseUrl", values.String("baseUrl", start));
        var repository = Address(values, "repository", values.String("repository"));
        var indexing = values.Flag("indexing") ?? false;
        return title is null || ownBase is null ? null : new SiteSettings(title, baseUrl ?? ownBase, repository, indexing);
    }

    /// <summary>Every rule there is guards safety or structure, so none has a level that a site may choose.</summary>
    private static void RefuseLevels(YamlValues values)
    {
        if (values.Maps("rules").Any())
        {
            values.Problems.Add(DataValueInvalid.Descriptor.At(
                values.WhereOf("rules"),
                "`rules` is not empty, but no rule's level may be changed.",
                "Write `rules: []`, and put right what the rule reports."));
        }
    }

    private static Uri? Address(YamlValues values, string key, string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http" && address.Query.Length == 0 && address.Fragment.Length == 0)
        {
            return address;
        }

        values.Problems.Add(DataValueInvalid.Descriptor.At(
            values.WhereOf(key),
            $"`{text}` is not a web address.",
            $"Write the whole address, such as `{key}: https://example.org/`."));
        return null;
    }
}
