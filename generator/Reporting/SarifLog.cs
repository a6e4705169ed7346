using System.Text.Json.Serialization;

namespace BackHealthSite.Reporting;

/// <summary>A report in SARIF 2.1.0, as it is written; the names are those of the standard.</summary>
internal sealed record SarifLog([property: JsonPropertyName("$schema")] string Schema, string Version, IEnumerable<SarifRun> Runs);

/// <summary>What one run of the generator found.</summary>
internal sealed record SarifRun(SarifTool Tool, SarifAutomation AutomationDetails, string ColumnKind, IEnumerable<SarifResult> Results);

/// <summary>The program that ran.</summary>
internal sealed record SarifTool(SarifDriver Driver);

/// <summary>The program with its rules.</summary>
internal sealed record SarifDriver(string Name, string SemanticVersion, string InformationUri, IEnumerable<SarifRule> Rules);

/// <summary>What tells the runs of this program from those of others.</summary>
internal sealed record SarifAutomation(string Id);

/// <summary>A text of SARIF.</summary>
internal sealed record SarifText(string Text);

/// <summary>A rule with its help.</summary>
internal sealed record SarifRule(string Id, string Name)
{
    public required SarifText ShortDescription { get; init; }

    public required SarifText FullDescription { get; init; }

    public required SarifHelp Help { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public required string? HelpUri { get; init; }

    public required SarifConfiguration DefaultConfiguration { get; init; }

    public required SarifProperties Properties { get; init; }
}

/// <summary>What a rule says, as text and as Markdown.</summary>
internal sealed record SarifHelp(string Text, string Markdown);

/// <summary>The level that a rule has where nobody changes it.</summary>
internal sealed record SarifConfiguration(string Level);

/// <summary>What GitHub asks of a rule besides.</summary>
internal sealed record SarifProperties(
    [property: JsonPropertyName("problem.severity")] string Severity,
    string Precision,
    IEnumerable<string> Tags);

/// <summary>A problem.</summary>
internal sealed record SarifResult(string RuleId, int RuleIndex, string Level)
{
    public required SarifText Message { get; init; }

    public required IEnumerable<SarifLocation> Locations { get; init; }

    public required SarifFingerprints PartialFingerprints { get; init; }
}

/// <summary>Where a problem stands.</summary>
internal sealed record SarifLocation(SarifPlace PhysicalLocation);

/// <summary>A file and a stretch of it.</summary>
internal sealed record SarifPlace(SarifFile ArtifactLocation, SarifRegion Region);

/// <summary>A file by its address.</summary>
internal sealed record SarifFile(string Uri);

/// <summary>A stretch of a file; its end is the column after the last character (section 3.30.8).</summary>
internal sealed record SarifRegion(int StartLine, int StartColumn, int EndLine, int EndColumn);

/// <summary>What a problem is known by when its line moves.</summary>
internal sealed record SarifFingerprints(string PrimaryLocationLineHash);

/// <summary>Writes SARIF: nothing but ASCII, the same on every system.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(SarifLog))]
internal sealed partial class SarifWriter : JsonSerializerContext;
