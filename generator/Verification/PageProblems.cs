using BackHealthSite.Diagnostics;

namespace BackHealthSite.Verification;

/// <summary>What has been found wrong with one page; the same mistake made many times on it is one problem.</summary>
internal sealed class PageProblems(FinalPage page)
{
    private List<Problem>? found;

    public FinalPage Page => page;

    public IReadOnlyList<Problem> All => found is null ? [] : found;

    public void Add(Problem problem)
    {
        found ??= [];
        if (!found.Contains(problem))
        {
            found.Add(problem);
        }
    }
}
