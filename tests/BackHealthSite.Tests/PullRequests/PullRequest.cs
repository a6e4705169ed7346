using System.Text;

namespace BackHealthSite.Tests.PullRequests;

/// <summary>What somebody sends: a name, and the change it makes to a checkout.</summary>
internal sealed record PullRequest(string Name, Action<Checkout> Change)
{
    private const string Swimming = "input/what-helps/swimming-and-water-exercise.md";
    private const string Card = "::: red-flags\n:::\n";
    private const string Opening = "For most people, back pain settles";
    private const string Last = "\n## What the evidence says\n";

    /// <summary>Whether the workflow has to refuse it.</summary>
    public bool IsBad { get; init; } = true;

    /// <summary>One that an editor takes.</summary>
    public static PullRequest Good { get; } =
        new("a-changed-sentence", site => site.Replace(Swimming, "- begin gently, since", "- begin slowly, since")) { IsBad = false };

    public static IReadOnlyList<PullRequest> OnCards { get; } =
    [
        Edit("card-missing", Card, ""),
        Edit("card-misspelt", "::: red-flags", "::: redflags"),
        Edit("card-below-a-heading", Card + "\n## Who it may help\n", "## Who it may help\n\n" + Card),
        Edit("card-twice", Last, "\n" + Card + Last),
        Edit("card-with-words-of-their-own", Card, "::: red-flags\nNothing to worry about.\n:::\n"),
        Edit("card-never-closed", Card, "::: red-flags\n"),
        Edit("card-in-details", Card, "<details>\n\n" + Card + "\n</details>\n"),
        Edit("card-in-a-comment", Card, "<!--\n" + Card + "-->\n"),
        Edit("card-hidden-by-an-attribute", "::: red-flags\n", "::: red-flags {hidden .small style=\"display:none\"}\n"),
        Edit(
            "card-reworded-in-the-registry",
            "input/_data/red-flags.yml",
            "new trouble peeing, new leaks, you cannot control or feel pee or poo",
            "trouble peeing"),
        Edit("flag-unknown", "redFlags: [one-leg-nerve-signs]", "redFlags: [one-leg-nerve-sign]"),
        Edit("flag-not-declared", "redFlags: [one-leg-nerve-signs]\n", ""),
        Edit(
            "flag-not-followed-up",
            "Swimming may suit you if you like the water.",
            "Swimming may suit you if you like the water. Stop if you feel numb between the legs."),
        Edit("flag-waved-away", "redFlags: [one-leg-nerve-signs]\n", "redFlagsNotNeeded: {one-leg-nerve-signs: no}\n"),
        Edit(
            "rule-of-safety-switched-off",
            "input/settings.yml",
            "rules: []",
            "rules: [{rule: BHS301, level: off, reason: \"We know what we are doing here.\"}]"),
    ];

    public static IReadOnlyList<PullRequest> OnWords { get; } =
    [
        Edit("a-dose", "- begin gently,", "- take 400 mg of ibuprofen before you swim\n- begin gently,"),
        Edit(
            "a-diagnosis",
            "Swimming may suit you if you like the water.",
            "If your leg tingles, you have sciatica. Swimming may suit you."),
        Edit("a-promise", "Swimming may suit you if you like the water.", "Swimming cures back pain for good."),
        Edit("a-reviewer-who-signed-nothing", "recheck: 2028-11-22\n", "recheck: 2028-11-22\nreview: Dr A. Body\n"),

        // Sources and links.
        Edit("an-invented-source", "[@bjsm-exercise-network-review]", "[@bjsm-swimming-trial]"),
        Edit(
            "a-source-without-an-address",
            "input/_data/sources.yml",
            "\nbjsm-exercise-network-review:\n",
            "\nswim-trial:\n  title: Swimming trial\n  publisher: A journal\n  grade: A\n\nbjsm-exercise-network-review:\n"),
        Edit("a-link-to-nowhere", "[sciatica](xref:sciatica)", "[sciatica](xref:sciattica)"),
        Edit("a-link-that-runs-a-script", "[sciatica](xref:sciatica)", "[sciatica](javascript:alert(1))"),
        Edit("a-picture-from-another-host", Last, "\n![A swimmer](https://example.org/swimmer.png)\n" + Last),
        Edit("html-with-a-script", "Swimming may suit you", "<script>alert(1)</script> Swimming may suit you"),
    ];

    public static IReadOnlyList<PullRequest> OnFrontMatter { get; } =
    [
        Edit("front-matter-key-misspelt", "description: ", "descripton: "),
        Edit("front-matter-colon", "title: Swimming and water exercise", "title: Swimming: a water exercise"),
        Edit(
            "front-matter-many-mistakes",
            "checked: 2026-11-22\nrecheck: 2028-11-22\n",
            "checked: soon\nrecheck: 2036-11-22\norder: first\ntags: [water]\n"),
        Edit("recheck-forgotten", "recheck: 2028-11-22\n", ""),
    ];

    public static IReadOnlyList<PullRequest> OnFiles { get; } =
    [
        new("an-article-renamed", site =>
        {
            site.Replace(Swimming, "the water. Yoga", "the water, as [](xref:swimming-and-water-exercise) says. Yoga");
            site.Move(Swimming, "input/what-helps/swimming.md");
        }),
        new("an-article-deleted", site => site.Delete(Swimming)),
        Edit("a-heading-reworded", "## How to start", "## How to begin"),
        new("an-article-in-a-folder-of-its-own", site => site.Write("input/what-helps/water/swimming.md", site.Read(Swimming))),
        new("the-same-article-twice", site => site.Write("input/causes/swimming-and-water-exercise.md", site.Read(Swimming))),
        new(
            "a-file-name-that-commands",
            site => site.Write("input/what-helps/::error file=x,line=1::a`$(id)`\n<b>.md", site.Read(Swimming))),
        new("a-link-out-of-the-folder", site => site.Link("input/what-helps/passwords.md", "/etc/passwd")),
        new("bytes-that-are-no-text", site => site.Write(Swimming, [.. Encoding.UTF8.GetBytes(site.Read(Swimming)), 0xFF, 0xFE, 0xFA])),
        new(
            "an-article-of-two-megabytes",
            site => site.Write(Swimming, site.Read(Swimming) + string.Concat(Enumerable.Repeat("Words. ", 300_000)))),
        Edit(
            "an-article-that-commands",
            "Swimming may suit you",
            "::error file=input/settings.yml::Hacked\n\n::stop-commands::x\n\n##[error]Hacked\n\n`$(id)` Swimming may suit you"),
        new(
            "more-mistakes-than-github-shows",
            site => site.Replace(
                Swimming,
                Last,
                string.Concat(Enumerable.Range(1, 14).Select(i => $"\nSee [this page](xref:missing-page-{i}).\n")) + Last)),
    ];

    public static IReadOnlyList<PullRequest> All { get; } = [Good, .. OnCards, .. OnWords, .. OnFrontMatter, .. OnFiles];

    private static PullRequest Edit(string name, string words, string by) => Edit(name, Swimming, words, by);

    private static PullRequest Edit(string name, string file, string words, string by) => new(name, site => site.Replace(file, words, by));
}
