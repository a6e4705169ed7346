using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace BackHealthSite.Tests.PullRequests;

/// <summary>Runs the steps of `.github/workflows/check.yml` as GitHub's runner does, word for word, in a checkout.</summary>
/// <remarks>
/// Only `dotnet run --project generator` is answered by the generator that is built already, on a day that is always the same.
/// </remarks>
internal sealed class CheckWorkflow : IDisposable
{
    private static readonly string[] Steps =
    [
        "List the changed files",
        "Check the articles",
        "Build the site",
        "Build a copy to look at",
        "Build the site as it was before",
        "Show what readers will see",
    ];

    private const string LastStep = "Ask whether an editor has read the changed pages";

    private static readonly string Today = FrozenInput.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private readonly string tools = Directory.CreateTempSubdirectory("backhealth-tools-").FullName;
    private readonly Dictionary<string, string> scripts;

    public CheckWorkflow()
    {
        scripts = Scripts("articles");
        var dotnet = Path.Combine(tools, "dotnet");
        File.WriteAllText(dotnet, $"""
            #!/usr/bin/env bash
            [[ "$1 $2" == "run --project" && "$3" =~ ^(\.\./before/)?generator$ && "$4 $5 $6" == "-c Release --" ]] || exit 99
            PATH="${"{PATH#*:}"}"
            [[ "$7" == compare ]] || set -- "$@" --today "$TODAY"
            [[ -z "${"{BACKHEALTH_NATIVE:-}"}" ]] || exec "$BACKHEALTH_NATIVE" "${"{@:7}"}"
            exec dotnet "$BACKHEALTH" "${"{@:7}"}"
            """);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(dotnet, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
    }

    /// <summary>The log, the summary and the last exit code; like the runner, it stops at the first step that fails.</summary>
    public (int ExitCode, string Log, string Summary) Run(Checkout checkout)
    {
        var summary = SummaryOf(checkout);
        var log = "";
        foreach (var step in Steps)
        {
            // The shell of a `run` step (GitHub's documentation, workflow syntax: jobs.<job_id>.steps[*].shell).
            var (exitCode, output, errors) = checkout.Run(EnvironmentOf(checkout), "bash", "-e", "-c", scripts[step]);
            log += output + errors;
            if (exitCode != 0)
            {
                return (exitCode, log, File.Exists(summary) ? File.ReadAllText(summary) : "");
            }
        }

        return (0, log, File.ReadAllText(summary));
    }

    /// <summary>The step that asks for an editor: it comes last, when nothing else is wrong.</summary>
    public (int ExitCode, string Log) AskForAnEditor(Checkout checkout)
    {
        Assert.Equal(LastStep, scripts.Keys.Last());
        var (exitCode, output, errors) = checkout.Run(EnvironmentOf(checkout), "bash", "-e", "-c", scripts[LastStep]);
        return (exitCode, output + errors);
    }

    /// <summary>What the step of the other job that looks for more than articles writes for those behind it.</summary>
    public static string Changes(Checkout checkout)
    {
        var answer = Path.Combine(checkout.Folder, "..", "answer");
        var script = Scripts("code")["See whether more than articles has changed"];
        var (exitCode, _, errors) = checkout.Run(new Dictionary<string, string> { ["GITHUB_OUTPUT"] = answer }, "bash", "-e", "-c", script);
        Assert.True(exitCode == 0, errors);
        return File.ReadAllText(answer);
    }

    /// <summary>Runs the generator itself in a checkout, on the same day.</summary>
    public static (int ExitCode, string Output, string Errors) RunGenerator(Checkout checkout, params string[] arguments)
    {
        string[] program = GeneratorProcess.Native is { } native ? [native] : ["dotnet", GeneratorProcess.Assembly];
        return checkout.Run(new Dictionary<string, string>(), [.. program, .. arguments, "--today", Today]);
    }

    public void Dispose() => Directory.Delete(tools, recursive: true);

    private static string SummaryOf(Checkout checkout) => Path.Combine(checkout.Folder, "..", "summary.md");

    private Dictionary<string, string> EnvironmentOf(Checkout checkout) => new()
    {
        ["PATH"] = $"{tools}:{Environment.GetEnvironmentVariable("PATH")}",
        ["BACKHEALTH"] = GeneratorProcess.Assembly,
        ["TODAY"] = Today,
        ["GITHUB_STEP_SUMMARY"] = SummaryOf(checkout),
        ["GITHUB_SERVER_URL"] = "https://github.example",
        ["GITHUB_REPOSITORY"] = "us/site",
        ["GITHUB_SHA"] = "c0ffee",
    };

    private static Dictionary<string, string> Scripts(string name)
    {
        var yaml = new YamlStream();
        yaml.Load(new StringReader(File.ReadAllText(Path.Combine(Repository.Folder, ".github", "workflows", "check.yml"))));
        var job = (YamlMappingNode)yaml.Documents[0].RootNode["jobs"][name];
        var scripts = ((YamlSequenceNode)job["steps"]).OfType<YamlMappingNode>()
            .Where(step => step.Children.ContainsKey("run"))
            .ToDictionary(step => (string)step["name"]!, step => (string)step["run"]!);
        Assert.All(scripts.Values, script => Assert.DoesNotMatch(new Regex(@"\$\{\{"), script));
        return scripts;
    }
}
