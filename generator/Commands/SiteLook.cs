using BackHealthSite.Diagnostics;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>Reads a site for a verb that only looks at it; one with errors is not looked at, its problems are told instead.</summary>
/// <param name="Terminal">Where the problems are told.</param>
/// <param name="What">What the verb makes, such as `The list`.</param>
/// <param name="Input">The folder with the content.</param>
internal sealed record SiteLook(Terminal Terminal, string What, GivenPath Input)
{
    /// <summary>The day to check dates against.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Which problems keep the verb from looking.</summary>
    public Func<Problem, bool> IsInTheWay { get; init; } = problem => problem.Severity == Severity.Error;

    /// <summary>The exit code of a verb that needs nothing to be ready.</summary>
    public int At(Func<PublishedSite, int> verb) => At(() => true, (site, _) => verb(site));

    /// <summary>The exit code: that of the verb, or of what kept it from looking.</summary>
    /// <param name="begin">What has to be ready before anything is read.</param>
    /// <param name="verb">The verb.</param>
    public int At<T>(Func<T> begin, Func<PublishedSite, T, int> verb)
    {
        var ready = begin();
        var (files, problems) = InputFolder.Read(Input);
        var options = new SiteOptions(Today);
        var (site, result) = new SitePipeline(options).Inspect(files, CancellationToken.None);
        result = result.With(problems);
        if (site is not null && !result.Problems.Any(IsInTheWay))
        {
            return verb(site, ready);
        }

        Terminal.Out.WriteLine($"{What} needs a site without errors:\n");
        var build = new BuildOptions(Input, BuildOptions.NoOutput, options) { Reports = [new ReportTarget("text", null)] };
        new ReportWriter(Terminal, build).Write(result, elapsed: null);
        return ExitCodes.Problems;
    }
}
