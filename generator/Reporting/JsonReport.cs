using System.Text.Json.Serialization;

namespace BackHealthSite.Reporting;

/// <summary>A report for programs, as it is written.</summary>
internal sealed record JsonReport
{
    public required int Version { get; init; }

    public required int Articles { get; init; }

    public required int Pages { get; init; }

    public required int Drafts { get; init; }

    public required int Errors { get; init; }

    public required int Warnings { get; init; }

    public required IEnumerable<JsonProblem> Problems { get; init; }

    public required IEnumerable<JsonLevel> Levels { get; init; }

    public required IEnumerable<JsonWaiver> SetAside { get; init; }
}

/// <summary>A problem in a report for programs.</summary>
internal sealed record JsonProblem
{
    public required string File { get; init; }

    public required int Line { get; init; }

    public required int Column { get; init; }

    public required int EndLine { get; init; }

    public required int EndColumn { get; init; }

    public required string Severity { get; init; }

    public required string Rule { get; init; }

    public required string Name { get; init; }

    public required string Message { get; init; }

    public required string Fix { get; init; }

    public required string? Source { get; init; }
}

/// <summary>A rule whose level the publisher changed.</summary>
internal sealed record JsonLevel(string Rule, string Severity, string Reason);

/// <summary>A warning sign that an article sets aside.</summary>
internal sealed record JsonWaiver(string File, int Line, string Flag, string Level, string Reason);

/// <summary>Writes a report for programs: its keys in small letters, nothing but ASCII, the same on every system.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JsonReport))]
internal sealed partial class JsonReportWriter : JsonSerializerContext;
