using BackHealthSite.BrowserTests.Browser;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace BackHealthSite.BrowserTests.Accessibility;

/// <summary>The axe engine, put into a page once however often the page is looked at.</summary>
internal static class Axe
{
    private const int FewestRules = 15;

    // The other rules ask nothing of colours, so what they say in light colours holds in dark ones.
    private static readonly string[] OfColours = ["color-contrast", "link-in-text-block"];

    private static readonly string Engine = new BundledAxeScriptProvider().GetScript();

    // The size of targets is looked at only where it is asked for (WCAG 2.2 SC 2.5.8).
    private const string Run =
        """
        async (only) => {
          const chosen = only.length > 0 ? { runOnly: only } : { rules: { "target-size": { enabled: true } } };
          const { violations, passes } = await axe.run(document, { resultTypes: ["violations"], ...chosen });
          const faults = violations.flatMap(({ id, help, nodes }) => nodes.map(({ html }) => `${id}: ${help}: ${html}`));
          return { passed: passes.length, faults };
        }
        """;

    /// <summary>The faults of the page that is open, in a window, in light and in dark colours and on paper.</summary>
    public static async Task<IReadOnlyList<string>> FaultsAsync(Reader reader, Look window, string page)
    {
        var faults = new List<string>();
        foreach (var (name, look, rules) in new (string, Look, string[])[]
        {
            ("light colours", window, []),
            ("dark colours", window with { Dark = true }, OfColours),
            ("print", window with { Printed = true }, []),
        })
        {
            await reader.LookAsync(look);
            var found = await RunAsync(reader.Page, rules);
            var fewest = rules.Length == 0 ? FewestRules : 1;
            Assert.True(found.Passed >= fewest, $"Only {found.Passed} rules of axe had anything to look at on {page} in {name}.");
            faults.AddRange(found.Faults.Select(fault => $"{page} in {name}: {fault}"));
        }

        return faults;
    }

    /// <summary>What axe finds on the page that is open, in the colours or on the paper it is shown in just now.</summary>
    /// <param name="page">The page.</param>
    /// <param name="only">The rules to look at; none for all.</param>
    public static async Task<AxeFindings> RunAsync(IPage page, params string[] only)
    {
        if (!await page.EvaluateAsync<bool>("'axe' in window"))
        {
            await page.EvaluateAsync(Engine);
        }

        return await page.EvaluateAsync<AxeFindings>(Run, only);
    }
}

/// <summary>How many rules a page passed, and the elements that break one: rule, what it asks for, markup.</summary>
internal sealed class AxeFindings
{
    public int Passed { get; set; }

    public string[] Faults { get; set; } = [];
}
