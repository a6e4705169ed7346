using System.Text;
using BackHealthSite.Content;

namespace BackHealthSite.Tests.Library;

/// <summary>The smallest library: one article in words of its own, with sources, dates and an address that no other has.</summary>
internal static class OneArticleLibrary
{
    private const string Text = """
        -- settings.yml --
        title: Garden backs
        baseUrl: https://garden.example/
        indexing: on
        keepAddresses: on
        -- _data/sources.yml --
        garden-health: {title: Digging without pain, publisher: A society of gardeners, url: "https://garden.example.net/digging", grade: A, read: 2026-10-05}
        garden-trial: {title: Raised beds and sore backs, publisher: A journal of gardens, url: "https://garden.example.net/beds", grade: B, read: 2026-10-05}
        -- _data/emergency-numbers.yml --
        - {country: Gardenia, number: "118", advice: "", source: {title: Gardenia health, url: "https://garden.example.net/numbers"}, official: true}
        -- index.md --
        ---
        title: Garden backs
        description: For people who garden and whose back hurts when they have done so.
        ---
        Your garden can wait for you.
        -- what-helps/gardening.md --
        ---
        title: Gardening with a sore back
        description: Ways to dig, weed and carry in a garden that ask less of a sore back.
        aliases: [weeding, digging, yard work]
        redirectFrom: [/garden.html]
        checked: 2026-10-05
        recheck: 2027-03-05
        ---
        Gardening keeps you moving. You can share the work out over a few days.

        ::: red-flags
        :::

        ## How to begin

        Kneel on a mat when you pull weeds [@garden-health].

        ## How to carry

        Fill the can half way before you lift it [@garden-trial].
        """;

    /// <summary>With the registry that the repository has, and a list of all its addresses.</summary>
    public static TestSite Site()
    {
        var site = TestSite.With(Text)
            .WithBytes(SmallRegistry.Path, File.ReadAllBytes(RealInput.PathOf(SmallRegistry.Path)))
            .Without("causes/strain.md")
            .Without("symptoms/stiffness.md");
        var listed = site.Inspect(TestSite.Options with { AcceptAddresses = true, BaseUrl = null }).Result.Accepted;
        var addresses = Assert.Single(listed, list => list.Path == AddressListReader.Path);
        return site.WithBytes(AddressListReader.Path, Encoding.UTF8.GetBytes(addresses.Text));
    }
}
