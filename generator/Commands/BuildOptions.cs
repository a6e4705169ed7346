using BackHealthSite.Content;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>What a user asked of `build` or `check`.</summary>
internal sealed record BuildOptions(GivenPath Input, GivenPath Output, SiteOptions Site)
{
    /// <summary>For a verb that writes no site.</summary>
    public static readonly GivenPath NoOutput = new("", "");

    public required IReadOnlyList<ReportTarget> Reports { get; init; }

    /// <summary>A file that lists the changed files, whose problems are told first; null where there is none.</summary>
    public GivenPath? Changed { get; init; }

    /// <summary>The folder that keeps what was found of pages from run to run; null where nothing is kept.</summary>
    public GivenPath? Cache { get; init; }

    /// <summary>Whether what can be put right in one way only is shown, and written unless the run only shows it.</summary>
    public bool Fixes { get; init; }

    /// <summary>Whether that is written too.</summary>
    public bool WritesFixes { get; init; }

    /// <summary>False where standard output is for another program: what is said besides the report goes beside it then.</summary>
    public bool ForPeople => Reports.Where(report => report.File is null).All(report => report.Format == "text");

    /// <summary>The lists of the site that are to be written anew, by their paths.</summary>
    public IEnumerable<string> Lists
    {
        get
        {
            if (Site.AcceptAddresses)
            {
                yield return AddressListReader.Path;
            }

            if (Site.AcceptWords)
            {
                yield return WarningWordsList.Path;
            }
        }
    }
}

/// <summary>A report the user wants: its format, and a file for it; null is the console.</summary>
internal sealed record ReportTarget(string Format, string? File)
{
    public static readonly string[] Formats = ["text", "github", "sarif", "json"];

    /// <summary>Reads `FORMAT` or `FORMAT=FILE`; null where the format does not exist.</summary>
    public static ReportTarget? Parse(string text)
    {
        var equals = text.IndexOf('=');
        var format = equals < 0 ? text : text[..equals];
        var file = equals < 0 ? null : text[(equals + 1)..];
        return Formats.Contains(format) && file is not "" ? new ReportTarget(format, file) : null;
    }
}
