using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing;
using BackHealthSite.Reporting;
using BackHealthSite.Site;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>Reads a site for a verb that only looks at it; one with errors is not looked at, its problems are told instead.</summary>
/// <param name="What">What the verb makes, such as `The list`.</param>
/// <param name="Input">The folder with the content.</param>
/// <param name="Today">The day to check dates against.</param>
internal sealed record SiteLook(string What, string Input, DateOnly Today)
{
    /// <summary>Which problems keep the verb from looking.</summary>
    public Func<Problem, bool> IsInTheWay { get; init; } = problem => problem.Severity == Severity.Error;

    /// <summary>The exit code of a verb that needs nothing to be ready.</summary>
    public int At(Func<PublishedSite, int> verb) => At(() => true, (site, _) => verb(site));

    /// <summary>The exit code: that of the verb, or of what kept it from looking.</summary>
    /// <param name="begin">What has to be ready before anything is read.</param>
    /// <param name="verb">The verb.</param>
    public int At<T>(Func<T> begin, Func<PublishedSite, T, int> verb)
    {
        try
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

            Console.Out.WriteLine($"{What} needs a site without errors:\n");
            new ReportWriter(new BuildOptions(Input, "", options) { Reports = [new ReportTarget("text", null)] }).Write(result, elapsed: null);
            return ExitCodes.Problems;
        }
        catch (Exception refused) when (refused is InputRefusedException or OutputRefusedException)
        {
            Console.Error.WriteLine(VisibleText.OfLine(refused.Message));
            return ExitCodes.WrongUse;
        }
    }
}
