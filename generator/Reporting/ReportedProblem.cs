using BackHealthSite.Diagnostics;
using BackHealthSite.Source;

namespace BackHealthSite.Reporting;

/// <summary>A problem with the place that people are shown.</summary>
internal sealed record ReportedProblem(Problem Problem, string Path, SourceFile? Source)
{
    /// <summary>The file as an address: relative to the working folder, or a `file:` address.</summary>
    public required string Address { get; init; }

    /// <summary>The first character of the place; 1:1 where the file has no text to show.</summary>
    public TextPosition Start { get; } = Source is null ? TextPosition.Start : TextPosition.Of(Source, Problem.Where.Span.Start);

    /// <summary>The last character of the place, itself included; the first one where the place is empty.</summary>
    public TextPosition Last { get; } = Source is null
        ? TextPosition.Start
        : TextPosition.Of(Source, Math.Max(Problem.Where.Span.Start, Problem.Where.Span.End - 1));

    public Rule Rule => Problem.Rule;

    public bool IsError => Problem.Severity == Severity.Error;

    /// <summary>`error` or `warning`.</summary>
    public string Level => IsError ? "error" : "warning";

    /// <summary>What is wrong, fit to be shown on one line.</summary>
    public string Message => PrintableText.OfLine(Problem.Message);

    /// <summary>What to do, fit to be shown on one line.</summary>
    public string Fix => PrintableText.OfLine(Problem.Fix);
}
