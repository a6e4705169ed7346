using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>Reads the front matter of one file; every rule it breaks is reported in one run.</summary>
internal static class FrontMatterReader
{
    private static readonly string[] ArticleKeys =
    [
        "title", "description", "aliases", "related", "relatedRarely", "redFlags", "checked", "recheck",
        "group", "order", "excluded", "redirectFrom", "redFlagsNotNeeded", "review",
    ];

    private static readonly string[] ProseKeys = ["title", "description", "redirectFrom"];

    /// <param name="file">The file.</param>
    /// <param name="region">The YAML between the two `---` lines.</param>
    /// <param name="place">What the file is: articles may say more than other pages.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>The front matter, or null with a problem where it cannot be read as YAML.</returns>
    public static FrontMatter? Read(SourceFile file, TextSpan region, PagePlace place, List<Problem> problems)
    {
        var values = YamlValues.From(YamlText.Read(file, region, problems), FrontMatterRules.Yaml, problems);
        if (values is null)
        {
            return null;
        }

        var start = file.At(0, 3);
        var isArticle = place is PagePlace.Article;
        values.RefuseUnknownKeys(isArticle ? ArticleKeys : ProseKeys);
        var title = Text(values, "title", start);
        var description = Text(values, "description", start);
        problems.AddRange(TitleTooLong.Check(title));
        problems.AddRange(DescriptionLengthWrong.Check(description));
        problems.AddRange(ValueCutShort.Check(file, title));
        problems.AddRange(ValueCutShort.Check(file, description));
        problems.AddRange(NameInQuotes.Check(title));
        var matter = new FrontMatter(title, description) { RedirectFrom = List(values, "redirectFrom"), RedFlagsWhere = title.Where };
        if (!isArticle)
        {
            return matter;
        }

        var article = Article(matter, values, place is PagePlace.Article { Topic: Topic.WarningSigns }, start);
        foreach (var alias in article.Aliases)
        {
            problems.AddRange(ValueCutShort.Check(file, alias));
            problems.AddRange(NameInQuotes.Check(alias));
            problems.AddRange(AliasesRunTogether.Check(alias));
        }

        return article;
    }

    private static FrontMatter Article(FrontMatter matter, YamlValues values, bool isWarningSign, Location start)
    {
        var done = Day(values, "checked", start);
        var article = matter with
        {
            Aliases = List(values, "aliases"),
            Related = List(values, "related"),
            RelatedRarely = List(values, "relatedRarely"),
            RedFlags = List(values, "redFlags"),
            RedFlagsNotNeeded = Waivers(values.Map("redFlagsNotNeeded")),
            Checked = done,
            Recheck = Day(values, "recheck", start, RecheckOutOfRange.HowToAdd(done?.Value, isWarningSign)),
            Order = values.Integer("order"),
            Group = values.String("group") is { } group ? new Located<string>(group, values.WhereOf("group")) : null,
            Excluded = values.Flag("excluded") ?? false,
            Review = Review(values.Map("review")),
            RedFlagsWhere = values.Has("redFlags") ? values.WhereOf("redFlags") : matter.Title.Where,
        };
        values.Problems.AddRange(RecheckOutOfRange.Check(article, isWarningSign));
        return article;
    }

    private static Located<string> Text(YamlValues values, string key, Location whereMissing) =>
        new(values.String(key, whereMissing) ?? "", values.Has(key) ? values.WhereOf(key) : whereMissing);

    private static Located<DateOnly>? Day(YamlValues values, string key, Location whereMissing, string? howToAdd = null) =>
        values.Date(key, whereMissing, howToAdd) is { } day ? new Located<DateOnly>(day, values.WhereOf(key)) : null;

    private static List<Located<string>> List(YamlValues values, string key) =>
        [.. values.Strings(key).Select(text => new Located<string>(text.Value, text.Where))];

    private static List<RedFlagWaiver> Waivers(YamlValues? map)
    {
        var waivers = new List<RedFlagWaiver>();
        foreach (var (flag, where) in map?.Keys() ?? [])
        {
            waivers.Add(new RedFlagWaiver(flag, map!.String(flag) ?? "", where));
        }

        return waivers;
    }

    private static ClinicianReview? Review(YamlValues? map)
    {
        if (map is null)
        {
            return null;
        }

        map.RefuseUnknownKeys("name", "role", "registration", "date");
        var where = map.Text.Where(map.Node);
        var name = map.String("name", where);
        var role = map.String("role", where);
        var registration = map.String("registration", where);
        var date = Day(map, "date", where);
        return name is null || role is null || registration is null || date is null ? null : new ClinicianReview(name, role, registration, date);
    }
}
