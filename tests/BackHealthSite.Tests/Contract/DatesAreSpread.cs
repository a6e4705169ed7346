using BackHealthSite.Source;
using BackHealthSite.Site;

namespace BackHealthSite.Tests.Contract;

/// <summary>The articles of the real site fall due a few at a time, and the day on which they do breaks nothing.</summary>
public sealed class DatesAreSpread
{
    /// <summary>The largest share of all articles that may fall due in one month: more could not be read with care.</summary>
    private const double LargestShare = 0.1;

    private static readonly PublishedSite Site =
        new SitePipeline(TestSite.Options).Process(SiteSources.Decode(TestSite.RealWith("").Files), CancellationToken.None).Site!;

    [Fact]
    public void No_month_holds_more_than_a_tenth_of_the_library() => Assert.Empty(Crowded(Site.Articles.Select(Due)));

    [Fact]
    public void A_month_with_too_many_is_found()
    {
        var days = Site.Articles.Select(Due).ToList();
        var crowd = Enumerable.Repeat(new DateOnly(2031, 5, 1), 1 + (days.Count / 8));
        Assert.Equal(["2031-05"], Crowded(days.Concat(crowd)));
    }

    /// <summary>Were it not so, an article with a long opening would one day keep every correction from being published.</summary>
    [Fact]
    public void On_a_day_when_every_article_is_overdue_the_site_can_still_be_published()
    {
        var build = TestSite.RealWith("").Build(TestSite.Options with { Today = Site.Articles.Max(Due).AddDays(1) });
        Assert.Equal(["BHS131"], build.Rules);
        Assert.Equal(Site.Articles.Length, build.Problems.Count);
        Assert.True(build.Result.MayBePublished);
    }

    private static DateOnly Due(Article article) => article.Page.FrontMatter.Recheck!.Value;

    private static IEnumerable<string> Crowded(IEnumerable<DateOnly> days)
    {
        var all = days.ToList();
        return all.GroupBy(day => day.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture))
            .Where(month => month.Count() > all.Count * LargestShare)
            .Select(month => month.Key);
    }
}
