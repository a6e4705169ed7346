using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using BackHealthSite.Diagnostics;
using BackHealthSite.Preview;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>`preview`: serves the site and follows every save until Ctrl+C, which is its normal end.</summary>
internal sealed class PreviewCommand(Terminal terminal, SharedOptions shared)
{
    private readonly Option<Uri?> baseUrl = new("--base-url")
    {
        Description = "Serve the site under the path of this address, as its host will; the host and the port stay those of the preview.",
        CustomParser = SharedOptions.ParseBaseUrl,
    };

    private readonly Option<int> port = new("--port")
    {
        Description = "The port of the preview on this machine; 0 takes one that is free.",
        CustomParser = ParsePort,
        DefaultValueFactory = _ => 5080,
    };

    private readonly Option<string?> host = new("--host")
    {
        Description = "One more name that the preview answers under, where it is reached through another machine.",
        CustomParser = ParseHost,
    };

    private readonly Option<EditorLink?> editor = new("--editor")
    {
        Description = $"The editor that the preview's problems open in: {string.Join(", ", EditorLink.Names)}, "
            + "or a template with {path}, {line} and {column}.",
        CustomParser = ParseEditor,
        DefaultValueFactory = _ => EditorLink.Of(EditorLink.Default),
    };

    public Command Verb()
    {
        var command = new Command("preview", "Serve the site, drafts too, and build it anew at every save.")
        {
            shared.Input, baseUrl, port, host, editor, shared.Today,
        };
        command.SetAction(result => Run(new PreviewOptions(shared.InputOf(result), result.GetValue(port), shared.TodayOf(result))
        {
            Theme = ThemeFolder.OfProgram(),
            Editor = result.GetValue(editor),
            Under = result.GetValue(baseUrl) is { } address ? new ServedPath(address.AbsolutePath) : ServedPath.Root,
            Hosts = new PreviewHosts(result.GetValue(host)),
        }));
        return command;
    }

    private int Run(PreviewOptions options)
    {
        using var stop = terminal.Stop();

        // Refused here as in a build; once the preview runs, a folder may go and come back.
        InputFolder.Read(options.Input);
        new PreviewSession(options, terminal.Out).Run(stop.Token).GetAwaiter().GetResult();
        return stop.ExitCode == ExitCodes.Cancelled ? ExitCodes.Clean : stop.ExitCode;
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

    private static EditorLink? ParseEditor(ArgumentResult result)
    {
        var text = result.Tokens.Count == 1 ? result.Tokens[0].Value : "";
        var editor = EditorLink.Of(text);
        if (editor is null && text != EditorLink.None)
        {
            var other =
                $"Use one of: {string.Join(", ", EditorLink.Names)}; or a template such as `editor://open?file={{path}}&line={{line}}`.";
            result.AddError($"`{text}` is not an editor. {NearestName.Offer(text, EditorLink.Names, other)}");
        }

        return editor;
    }
}
