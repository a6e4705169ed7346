namespace BackHealthSite.Tests.Contract;

public sealed class CleanInput
{
    [Fact]
    public void The_clean_test_site_has_no_problem() => Assert.Empty(TestSite.With("").Build().Problems);

    [Fact]
    public void The_frozen_library_has_none_but_articles_that_are_overdue() =>
        Assert.DoesNotContain(FrozenSite.Build.Problems, problem => !IsOverdue(problem));

    /// <summary>An article that waits for its next check is no fault of whoever changes another one.</summary>
    internal static bool IsOverdue(string problem) => problem.EndsWith(" BHS131 ArticleOverdue", StringComparison.Ordinal);
}
