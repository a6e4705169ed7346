using BackHealthSite.Tests.PullRequests;

[assembly: AssemblyFixture(typeof(BeforePullRequests))]

namespace BackHealthSite.Tests.PullRequests;

/// <summary>
/// A library as it is before any of the pull requests: that of the tests, with lists of what is published and read, and with one article
/// more that they may spoil. It is made when a test first asks for it.
/// </summary>
public sealed class BeforePullRequests : IDisposable
{
    private const string Article = "what-helps/swimming-and-water-exercise.md";

    private readonly Lazy<Checkout> checkout = new(Begin);
    private readonly Lazy<CheckWorkflow> workflow = new(() => new CheckWorkflow());

    internal CheckWorkflow Workflow => workflow.Value;

    internal Checkout Copy() => checkout.Value.Copy();

    public void Dispose()
    {
        if (checkout.IsValueCreated)
        {
            checkout.Value.Dispose();
        }

        if (workflow.IsValueCreated)
        {
            workflow.Value.Dispose();
        }
    }

    private static Checkout Begin()
    {
        var article = File.ReadAllText(Path.Combine(PullRequestAnswers.Folder, Path.GetFileName(Article))).ReplaceLineEndings("\n");
        var site = TestSite.Frozen($"-- {Article} --\n{article.TrimEnd('\n')}")
            .Replace("settings.yml", "keepWarningWords: off", "keepWarningWords: on\nkeepAddresses: on");
        var checkout = Checkout.Begin(site.Files.Select(file => (file.Path, file.Bytes.ToArray())));

        // The article is a published one: its addresses are on the list of those that may not break.
        var (exitCode, output, errors) = CheckWorkflow.RunGenerator(checkout, "check", "--accept-urls", "--accept-words");
        Assert.True(exitCode == 0, output + errors);
        checkout.Commit("addresses");
        return checkout;
    }
}
