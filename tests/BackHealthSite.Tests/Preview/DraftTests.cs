using System.Net;

namespace BackHealthSite.Tests.Preview;

/// <summary>Drafts are part of the preview, each with a badge, and of nothing else.</summary>
[Trait("Takes", "long")]
public sealed class DraftTests
{
    private const string Badge = "Draft: not published";

    private static TestSite Site =>
        TestSite.With("").Replace("symptoms/stiffness.md", "title: Stiffness", "title: Stiffness\nexcluded: true");

    private static SiteOptions WithDrafts => TestSite.Options with { IncludeDrafts = true };

    [Fact]
    public async Task The_preview_shows_a_draft_with_its_badge()
    {
        await using var preview = await RunningPreview.Of(Site);
        var draft = await preview.Get("/symptoms/stiffness/");
        Assert.Equal(HttpStatusCode.OK, draft.Status);
        Assert.Contains(Badge, draft.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Badge, (await preview.Get("/causes/strain/")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_and_relations_to_a_draft_lead_to_it_where_drafts_are_included()
    {
        var build = Site
            .Replace(
                "causes/strain.md",
                "Keep moving",
                "You may read [a file](../symptoms/stiffness.md) and [a place](/symptoms/stiffness/)")
            .Build(WithDrafts);
        Assert.Empty(build.Problems);
        Assert.Contains("href=\"/symptoms/stiffness/#how-it-feels\"", build.Text("causes/strain/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_build_leaves_drafts_out_and_refuses_links_to_them()
    {
        var build = Site.Build();
        Assert.Equal(["BHS203", "BHS207"], build.Rules);
        var alone = Site
            .Replace("causes/strain.md", "related: [stiffness]\n", "")
            .Replace("causes/strain.md", " See [stiffness](xref:stiffness#how-it-feels).", "")
            .Build();
        Assert.Empty(alone.Problems);
        Assert.DoesNotContain("symptoms/stiffness/index.html", alone.Files.Select(file => file.Path));
    }

    [Fact]
    public void A_draft_needs_its_cards_and_its_sources_too()
    {
        var build = Site
            .Replace("symptoms/stiffness.md", "::: red-flags\n:::\n", "")
            .Replace("symptoms/stiffness.md", "[@good-one]", "")
            .Build(WithDrafts);
        Assert.Contains("BHS301", build.Rules);
        Assert.Contains("BHS403", build.Rules);
        Assert.False(build.Result.MayBePublished);
    }

    [Fact]
    public void A_draft_passes_the_check_of_its_finished_page() => Assert.Equal(2, Site.Build(WithDrafts).Result.Articles);

    [Fact]
    public void Without_drafts_the_option_changes_nothing()
    {
        var plain = FrozenSite.Build;
        var withDrafts = TestSite.Frozen().Build(WithDrafts with { Today = FrozenInput.Day });
        Assert.Equal(plain.Files.Select(file => file.Path), withDrafts.Files.Select(file => file.Path));
        Assert.All(plain.Files.Zip(withDrafts.Files), pair => Assert.True(pair.First.Bytes.Span.SequenceEqual(pair.Second.Bytes.Span)));
    }
}
