using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Markdown;
using BackHealthSite.Site;

namespace BackHealthSite.Tests.Site;

public sealed class RelationGraphTests
{
    [Fact]
    public void A_relation_shows_on_both_ends() => Relations("a: b", "b:").Are("a-b", "b-a");

    [Fact]
    public void A_rare_relation_is_rare_on_both_ends() => Relations("a: ~b", "b:").Are("a~b", "b~a");

    [Fact]
    public void Written_on_both_ends_it_shows_once() => Relations("a: b", "b: a").Are("a-b", "b-a");

    [Theory]
    [InlineData("a: ~b", "b: a")]
    [InlineData("a: b", "b: ~a")]
    public void A_usual_relation_outweighs_a_rare_one(string a, string b) => Relations(a, b).Are("a-b", "b-a");

    [Fact]
    public void Relations_stand_in_the_order_of_the_ids_whatever_the_order_written() =>
        Relations("d: c b", "a: d", "b:", "c:").Are("a-d", "b-d", "c-d", "d-a", "d-b", "d-c");

    [Fact]
    public void Nothing_joins_an_article_to_itself_or_to_one_that_is_not_there() => Relations("a: a x ~y", "b:").Are();

    [Fact]
    public void Many_articles_may_share_one() => Relations("a: c", "b: ~c", "c:").Are("a-c", "b~c", "c-a", "c~b");

    /// <summary>Articles as `id: related ~relatedRarely`.</summary>
    private static Graph Relations(params string[] articles)
    {
        var matters = new Dictionary<ArticleId, FrontMatter>();
        foreach (var article in articles)
        {
            var parts = article.Split(':');
            var names = parts[1].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var where = Location.StartOf(parts[0] + ".md");
            matters.Add(new ArticleId(parts[0]), new FrontMatter(new Located<string>("T", where), new Located<string>("D", where))
            {
                RedFlagsWhere = where,
                Related = [.. names.Where(name => name[0] != '~').Select(name => new Located<string>(name, where))],
                RelatedRarely = [.. names.Where(name => name[0] == '~').Select(name => new Located<string>(name[1..], where))],
            });
        }

        return new Graph(RelationGraph.Build(matters));
    }

    private sealed record Graph(IReadOnlyDictionary<ArticleId, System.Collections.Immutable.ImmutableArray<Relation>> Ends)
    {
        public void Are(params string[] relations) => Assert.Equal(
            relations,
            Ends.OrderBy(end => end.Key)
                .SelectMany(end => end.Value.Select(relation => $"{end.Key}{(relation.Rarely ? '~' : '-')}{relation.To}")));
    }
}
