using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;
using BackHealthSite.Preview;
using BackHealthSite.Reporting;

namespace BackHealthSite.Commands;

/// <summary>The verbs and options of the command line; a contract with CI and scripts.</summary>
internal static class CommandLine
{
    private static readonly Option<string> Input = new("--input") { Description = "The folder with the content.", DefaultValueFactory = _ => "input" };

    private static readonly Option<string> Output = new("--output") { Description = "The folder for the finished site; with --portable `portable` if not given.", DefaultValueFactory = _ => "output" };

    private static readonly Option<bool> Portable = new("--portable") { Description = "Write a copy to look at: open its index.html from disk. It is not for publishing." };

    private static readonly Option<Uri?> BaseUrl = new("--base-url")
    {
        Description = "Where the site is served, such as https://host/path/.",
        CustomParser = ParseBaseUrl,
    };

    private static readonly Option<string[]> Report = new("--report")
    {
        Description = $"How problems are reported: {string.Join(", ", ReportTarget.Formats)}, or FORMAT=FILE; may be repeated.",
        DefaultValueFactory = _ => ["text"],
    };

    private static readonly Option<string?> Changed = new("--changed") { Description = "A file that lists changed files, one a line or as `git diff --name-only -z` writes them; the github report tells their problems first." };

    private static readonly Option<bool> WarningsAsErrors = new("--warnings-as-errors") { Description = "Treat every warning as an error." };

    private static readonly Option<bool> StrictDates = new("--strict-dates") { Description = "Treat an article whose next check is overdue as an error." };

    private static readonly Option<bool> AcceptUrls = new("--accept-urls")
    {
        Description = $"Write {AddressListReader.Path} anew: the addresses of this site are those that must keep working.",
    };

    private static readonly Option<bool> AcceptWords = new("--accept-words")
    {
        Description = $"Write {WarningWordsList.Path} anew: an editor has read every passage about a warning as it stands.",
    };

    private static readonly Option<bool> StrictWords = new("--strict-words") { Description = "Treat every page, and every passage about a warning, that no editor has read as it stands as an error." };

    private static readonly Option<int> Port = new("--port")
    {
        Description = "The port of the preview on this machine; 0 takes one that is free.",
        CustomParser = ParsePort,
        DefaultValueFactory = _ => 5080,
    };

    private static readonly Option<string?> Host = new("--host")
    {
        Description = "One more name that the preview answers under, where it is reached through another machine.",
        CustomParser = ParseHost,
    };

    private static readonly Option<EditorLink?> Editor = new("--editor")
    {
        Description = $"The editor that the preview's problems open in: {string.Join(", ", EditorLink.Names)}, or a template with {{path}}, {{line}} and {{column}}.",
        CustomParser = ParseEditor,
        DefaultValueFactory = _ => EditorLink.Of(EditorLink.Default),
    };

    /// <summary>Runs a command line and gives the exit code.</summary>
    public static int Run(string[] args)
    {
        var root = new RootCommand("Builds a checked, searchable site from Markdown articles about back health.");
        root.Subcommands.Add(Verb("build", "Build the site (the default).", publish: true));
        root.Subcommands.Add(Verb("check", "Do all of build but the writing.", publish: false));
        root.Subcommands.Add(Preview());
        root.Subcommands.Add(CompareCommand.Verb());
        root.Subcommands.Add(NewCommand.Verb(Input));
        root.Subcommands.Add(ExplainCommand.Verb());
        root.Subcommands.Add(ListCommand.Verb(Input));
        root.Subcommands.Add(ReviewCommand.Verb(Input));
        root.Subcommands.Add(ApproveCommand.Verb(Input));
        root.Subcommands.Add(SchemaCommand.Verb(Input));
        root.Subcommands.Add(CheckLinksCommand.Verb(Input, Report));
        Fill(root, publish: true);
        Report.Validators.Add(ValidateReports);
        Changed.Validators.Add(ValidateChanged);
        Portable.Validators.Add(ValidatePortable);
        var parsed = root.Parse(args);
        if (parsed.Errors.Count == 0)
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
        }

        foreach (var words in WrongUse.Words(parsed))
        {
            Console.Error.WriteLine(VisibleText.OfLine(words));
        }

        Console.Error.WriteLine("`--help` shows what is possible.");
        return ExitCodes.WrongUse;
    }

    private static Command Verb(string name, string description, bool publish)
    {
        var command = new Command(name, description);
        Fill(command, publish);
        return command;
    }

    private static Command Preview()
    {
        var command = new Command("preview", "Serve the site, drafts too, and build it anew at every save.") { Input, Port, Host, Editor, TodayOption.Option };
        command.SetAction(result => PreviewCommand.Run(new PreviewOptions(result.GetValue(Input)!, result.GetValue(Port), TodayOption.Of(result))
        {
            Editor = result.GetValue(Editor),
            Hosts = new PreviewHosts(result.GetValue(Host)),
        }));
        return command;
    }

    private static void Fill(Command command, bool publish)
    {
        foreach (var option in new Option[] { Input, Output, BaseUrl, Portable, TodayOption.Option, Report, Changed, WarningsAsErrors, AcceptUrls, AcceptWords, StrictWords })
        {
            command.Options.Add(option);
        }

        if (!publish)
        {
            command.Options.Add(StrictDates);
        }

        command.SetAction(result => BuildCommand.Run(OptionsOf(result), publish));
    }

    private static BuildOptions OptionsOf(ParseResult result)
    {
        var site = new SiteOptions(TodayOption.Of(result))
        {
            BaseUrl = result.GetValue(BaseUrl),
            Portable = result.GetValue(Portable),
            WarningsAsErrors = result.GetValue(WarningsAsErrors),
            AcceptAddresses = result.GetValue(AcceptUrls),
            AcceptWords = result.GetValue(AcceptWords),
            StrictWords = result.GetValue(StrictWords),
            StrictDates = result.GetValue(StrictDates),
        };
        // A copy never takes the place of the site that a host may publish.
        var output = site.Portable && result.GetResult(Output) is not { Implicit: false } ? "portable" : result.GetValue(Output)!;
        return new BuildOptions(result.GetValue(Input)!, output, site)
        {
            Changed = result.GetValue(Changed),
            Reports = [.. result.GetValue(Report)!.Select(text => ReportTarget.Parse(text)!)],
        };
    }

    private static Uri? ParseBaseUrl(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        var (address, fault) = WebAddress.OfSite(text);
        if (address is null)
        {
            result.AddError($"`{text}` is not a base address. {fault} Write it whole, such as --base-url https://example.org/back/.");
        }

        return address;
    }

    private static int ParsePort(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (!ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port))
        {
            result.AddError($"`{text}` is not a port. Write --port with a number from 1 to 65535.");
        }

        return port;
    }

    private static string? ParseHost(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        if (PreviewHosts.IsName(text))
        {
            return text;
        }

        result.AddError($"`{text}` is not the name of a host. Write --host with a name alone, such as my-machine.example.");
        return null;
    }

    private static void ValidateChanged(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(token => !File.Exists(token.Value)))
        {
            result.AddError($"There is no file `{token.Value}` with a list of changed files.");
        }
    }

    private static void ValidatePortable(OptionResult result)
    {
        if (result.GetValueOrDefault<bool>() && result.GetResult(BaseUrl) is not null)
        {
            result.AddError("`--portable` writes a copy to open from disk, which is served nowhere. Leave out either `--portable` or `--base-url`.");
        }
    }

    private static EditorLink? ParseEditor(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        var editor = EditorLink.Of(text);
        if (editor is null && text != EditorLink.None)
        {
            var other = $"Use one of: {string.Join(", ", EditorLink.Names)}; or a template such as `editor://open?file={{path}}&line={{line}}`.";
            result.AddError($"`{text}` is not an editor. {NearestName.Offer(text, EditorLink.Names, other)}");
        }

        return editor;
    }

    private static void ValidateReports(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(token => ReportTarget.Parse(token.Value) is null))
        {
            result.AddError($"`{token.Value}` is not a report. {NearestName.Offer(token.Value, ReportTarget.Formats, $"Write --report {string.Join(" or --report ", ReportTarget.Formats)}.")}");
        }
    }
}
