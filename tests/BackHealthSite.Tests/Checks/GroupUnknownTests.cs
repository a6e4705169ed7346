namespace BackHealthSite.Tests.Checks;

public sealed class GroupUnknownTests
{
    private const string Topics = """
        -- _data/topics.yml --
        - {id: causes, kind: cause, title: Causes, singular: Cause, summary: What hurts., groups: [{id: discs, title: Discs}, {id: muscles, title: Muscles}]}
        - {id: symptoms, kind: symptom, title: Symptoms, singular: Symptom, summary: What you feel.}
        - {id: pain-types, kind: pain-type, title: Pain types, singular: Pain type, summary: How pain is named.}
        - {id: warning-signs, kind: warning-sign, title: Warning signs, singular: Warning sign, summary: What needs help.}
        - {id: what-helps, kind: help, title: What helps, singular: What helps, summary: What you can do.}

        """;

    [Theory]
    [InlineData("group: ⟪BHS130⟫disks", "Did you mean `discs`?")]
    [InlineData("group: ⟪BHS130⟫kidneys", "Its groups are: discs, muscles.")]
    public void BHS130_a_group_that_the_topic_does_not_have_is_reported_at_its_place(string line, string words) =>
        MarkedSite.Matter(line).And(Topics).Fails(words);

    [Fact]
    public void BHS130_a_topic_without_groups_takes_none() => MarkedSite.Matter("group: ⟪BHS130⟫discs")
        .And(Topics.Replace(", groups: [{id: discs, title: Discs}, {id: muscles, title: Muscles}]", "", StringComparison.Ordinal))
            .Fails("Take the line out");

    [Fact]
    public void A_group_of_the_topic_is_fine() => MarkedSite.Matter("group: muscles").And(Topics).IsClean();
}
