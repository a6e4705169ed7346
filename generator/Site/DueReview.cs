namespace BackHealthSite.Site;

/// <summary>When an article was checked, when it is due again, and how many days are left until then.</summary>
internal sealed record DueReview(Article Article, DateOnly Checked, DateOnly Due, int DaysLeft)
{
    public bool IsOverdue => DaysLeft < 0;

    /// <summary>The articles of a site that is without errors, the most pressing first.</summary>
    /// <param name="site">The site.</param>
    /// <param name="days">Within how many days an article has to be due; null takes all.</param>
    public static IEnumerable<DueReview> Of(PublishedSite site, int? days) =>
        from article in site.Articles
        let matter = article.Page.FrontMatter
        let due = matter.Recheck!.Value
        let left = due.DayNumber - site.Today.DayNumber
        where days is not { } most || left <= most
        orderby due, article.Name
        select new DueReview(article, matter.Checked!.Value, due, left);
}
