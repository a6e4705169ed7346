using BackHealthSite.Diagnostics;

namespace BackHealthSite.Checks;

/// <summary>An article that asks for a heading its topic's page does not have.</summary>
internal sealed class GroupUnknown : IArticleRule
{
    public static readonly Rule Descriptor = new("BHS130", "GroupUnknown", Severity.Error)
    {
        Reason = "The page of a topic sorts its articles under the headings of `_data/topics.yml`; under any other name the "
            + "article would stand at the end.",
        Bad = "group: disks",
        Good = "group: discs-and-nerves",
        Example = new(ExampleKind.Matter, "disks") { Good = "order: 3" },
    };

    public Rule Rule => Descriptor;

    public IEnumerable<Problem> Check(ArticleReading reading)
    {
        if (reading.FrontMatter.Group is not { } group || reading.Article.Topic.Groups.Any(known => known.Id == group.Value))
        {
            yield break;
        }

        var topic = reading.Article.Topic;
        var ids = topic.Groups.Select(known => known.Id).ToList();
        yield return Descriptor.At(
            group.Where,
            $"The topic `{topic.Id}` has no group `{group.Value}`.",
            ids.Count == 0
                ? "Take the line out: this topic has no groups in `_data/topics.yml`."
                : NearestName.Offer(group.Value, ids, $"Its groups are: {string.Join(", ", ids)}."));
    }
}
