using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Markdown;

/// <summary>Reads the front matter of one file; every rule it breaks is reported in one run.</summary>
internal static class FrontMatterReader
{
    /// <param name="file">The file.</param>
    /// <param name="region">The YAML between the two `---` lines.</param>
    /// <param name="place">What the file is: articles may say more than other pages.</param>
    /// <param name="problems">Where problems go.</param>
    /// <returns>The front matter, or null with a problem where it cannot be read as YAML.</returns>
    public static FrontMatter? Read(SourceFile file, TextSpan region, PagePlace place, List<Problem> problems)
    {
        var values = YamlRoot.Of(YamlText.Read(file, region, problems), FrontMatterRules.Yaml, problems);
        if (values is null)
        {
            return null;
        }

        values = values with { Gone = FrontMatterKeys.Gone };
        var start = file.At(0, 3);
        var topic = (place as PagePlace.Article)?.Topic;
        values.RefuseUnknownKeys(topic is not null ? FrontMatterKeys.OfArticles : FrontMatterKeys.OfOtherPages);
        var title = Text(values, FrontMatterKeys.Title, start);
        var description = Text(values, FrontMatterKeys.Description, start);
        problems.AddRange(TitleTooLong.Check(title));
        problems.AddRange(DescriptionLengthWrong.Check(description));
        problems.AddRange(ValueCutShort.Check(file, title));
        problems.AddRange(ValueCutShort.Check(file, description));
        problems.AddRange(NameInQuotes.Check(title));
        problems.AddRange(NameInQuotes.Check(description));
        var matter =
            new FrontMatter(title, description) { RedirectFrom = List(values, FrontMatterKeys.RedirectFrom), RedFlagsWhere = title.Where };
        if (topic is null)
        {
            return matter;
        }

        var article = Article(matter, values, topic, start);
        foreach (var alias in article.Aliases)
        {
            problems.AddRange(ValueCutShort.Check(file, alias));
            problems.AddRange(NameInQuotes.Check(alias));
            problems.AddRange(AliasesRunTogether.Check(file, alias));
        }

        return article;
    }

    private static FrontMatter Article(FrontMatter matter, YamlValues values, Topic topic, Location start)
    {
        var done = Day(values, FrontMatterKeys.Checked, start);
        var article = matter with
        {
            Aliases = List(values, FrontMatterKeys.Aliases),
            Related = List(values, FrontMatterKeys.Related),
            RelatedRarely = List(values, FrontMatterKeys.RelatedRarely),
            RedFlags = List(values, FrontMatterKeys.RedFlags),
            RedFlagsNotNeeded = Waivers(values.Map(FrontMatterKeys.RedFlagsNotNeeded)),
            ActionNotNeeded = [.. Waivers(values.Map(FrontMatterKeys.ActionNotNeeded)).Select(waiver => waiver with { IsOfAction = true })],
            Checked = done,
            Recheck = Day(values, FrontMatterKeys.Recheck, start, RecheckOutOfRange.HowToAdd(done?.Value, topic.RecheckMonths)),
            Order = values.Integer(FrontMatterKeys.Order),
            Group = values.String(FrontMatterKeys.Group) is { } group
                ? new Located<string>(group, values.WhereOf(FrontMatterKeys.Group))
                : null,
            Excluded = values.Flag(FrontMatterKeys.Excluded) ?? false,
            RedFlagsWhere = values.Has(FrontMatterKeys.RedFlags) ? values.WhereOf(FrontMatterKeys.RedFlags) : matter.Title.Where,
        };
        values.Problems.AddRange(RecheckOutOfRange.Check(article, topic.RecheckMonths));
        return article;
    }

    private static Located<string> Text(YamlValues values, YamlKey key, Location whereMissing) =>
        new(values.String(key, whereMissing) ?? "", values.Has(key) ? values.WhereOf(key) : whereMissing);

    private static Located<DateOnly>? Day(YamlValues values, YamlKey key, Location whereMissing, string? howToAdd = null) =>
        values.Date(key, whereMissing, howToAdd) is { } day ? new Located<DateOnly>(day, values.WhereOf(key)) : null;

    private static List<Located<string>> List(YamlValues values, YamlKey key) =>
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
}
