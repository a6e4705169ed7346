using System.CommandLine;
using System.CommandLine.Parsing;
using BackHealthSite.Content;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Commands;

/// <summary>The options of `build` and `check` on the command line.</summary>
internal sealed class BuildCommandOptions
{
    private readonly Terminal terminal;
    private readonly SharedOptions shared;

    private readonly Option<string> output = new("--output")
    {
        Description = "The folder for the finished site; with --portable `portable` if not given.",
        DefaultValueFactory = _ => "output",
    };

    private readonly Option<bool> portable = new("--portable")
    {
        Description = "Write a copy to look at: open its index.html from disk. It is not for publishing.",
    };

    private readonly Option<Uri?> baseUrl = new("--base-url")
    {
        Description = "Where the site is served, such as https://host/path/.",
        CustomParser = SharedOptions.ParseBaseUrl,
    };

    private readonly Option<string[]> hosts = new("--host-files")
    {
        Description = $"For which hosts files of their own are written: {string.Join(", ", SiteHosts.Names)}; several with commas between "
            + "them. [default: netlify,cloudflare]",
    };

    private readonly Option<string?> changed = new("--changed")
    {
        Description = "A file that lists changed files, one a line or as `git diff --name-only -z` writes them; "
            + "the github report tells their problems first.",
    };

    private readonly Option<bool> warningsAsErrors = new("--warnings-as-errors") { Description = "Treat every warning as an error." };

    private readonly Option<bool> strictDates = new("--strict-dates")
    {
        Description = "Treat an article whose next check is overdue as an error.",
    };

    private readonly Option<bool> fix = new("--fix")
    {
        Description = "Put right what can be put right in one way only, and show each change; never in warning words or approvals.",
    };

    private readonly Option<bool> dryRun = new("--dry-run") { Description = "With --fix: show the changes and write nothing." };

    private readonly Option<bool> acceptUrls = new("--accept-urls")
    {
        Description = $"Write {AddressListReader.Path} anew: the addresses of this site are those that must keep working.",
    };

    private readonly Option<bool> acceptWords = new("--accept-words")
    {
        Description = $"Write {WarningWordsList.Path} anew: an editor has read every passage about a warning as it stands.",
    };

    private readonly Option<bool> strictWords = new("--strict-words")
    {
        Description = "Treat every page, and every passage about a warning, that no editor has read as it stands as an error.",
    };

    private readonly Option<string?> cache = new("--cache-dir")
    {
        Description = "A folder that keeps what was found of each page, so that the next run looks again only at what has changed.",
    };

    public BuildCommandOptions(Terminal terminal, SharedOptions shared)
    {
        this.terminal = terminal;
        this.shared = shared;
        changed.Validators.Add(ValidateChanged);
        hosts.Validators.Add(ValidateHosts);
        portable.Validators.Add(ValidatePortable);
        dryRun.Validators.Add(ValidateDryRun);
    }

    public void AddTo(Command command, bool publish)
    {
        Option[] all =
        [
            shared.Input, output, baseUrl, portable, shared.Today, shared.Report, changed, warningsAsErrors, acceptUrls, acceptWords,
            strictWords, cache,
        ];
        foreach (var option in all)
        {
            command.Options.Add(option);
        }

        foreach (var option in publish ? new Option[] { hosts } : [strictDates, fix, dryRun])
        {
            command.Options.Add(option);
        }
    }

    /// <summary>What the user asked for.</summary>
    public BuildOptions Of(ParseResult result)
    {
        var site = new SiteOptions(shared.TodayOf(result))
        {
            BaseUrl = result.GetValue(baseUrl),
            Portable = result.GetValue(portable),
            WarningsAsErrors = result.GetValue(warningsAsErrors),
            AcceptAddresses = result.GetValue(acceptUrls),
            AcceptWords = result.GetValue(acceptWords),
            StrictWords = result.GetValue(strictWords),
            StrictDates = result.GetValue(strictDates),
            Hosts = result.GetValue(hosts) is { Length: > 0 } named
                ? [.. named.SelectMany(NamesIn).Select(SiteHosts.From).OfType<SiteHost>()]
                : SiteHosts.IfNoneIsNamed,
        };
        // A copy never takes the place of the site that a host may publish.
        var folder = site.Portable && result.GetResult(output) is not { Implicit: false } ? "portable" : result.GetValue(output)!;
        return new BuildOptions(shared.InputOf(result), terminal.At(folder), site)
        {
            Changed = result.GetValue(changed) is { } list ? terminal.At(list) : null,
            Reports = shared.ReportsOf(result),
            Fixes = result.GetValue(fix),
            WritesFixes = result.GetValue(fix) && !result.GetValue(dryRun),
            Cache = result.GetValue(cache) is { } kept ? terminal.At(kept) : null,
        };
    }

    private static string[] NamesIn(string list) => list.Split(',', StringSplitOptions.TrimEntries);

    private static void ValidateHosts(OptionResult result)
    {
        foreach (var name in result.Tokens.SelectMany(token => NamesIn(token.Value)).Where(name => SiteHosts.From(name) is null))
        {
            var known = $"The hosts are: {string.Join(", ", SiteHosts.Names)}.";
            result.AddError($"`{name}` is not a host with files of its own. {NearestName.Offer(name, SiteHosts.Names, known)}");
        }
    }

    private void ValidateChanged(OptionResult result)
    {
        foreach (var token in result.Tokens.Where(token => !File.Exists(terminal.At(token.Value).Place)))
        {
            result.AddError($"There is no file `{token.Value}` with a list of changed files.");
        }
    }

    private void ValidatePortable(OptionResult result)
    {
        if (result.GetValueOrDefault<bool>() && result.GetResult(baseUrl) is not null)
        {
            result.AddError(
                "`--portable` writes a copy to open from disk, which is served nowhere. Leave out either `--portable` or `--base-url`.");
        }

        if (result.GetValueOrDefault<bool>() && result.GetResult(hosts) is { Implicit: false })
        {
            result.AddError(
                "`--portable` writes a copy to open from disk, which has no host. Leave out either `--portable` or `--host-files`.");
        }
    }

    private void ValidateDryRun(OptionResult result)
    {
        if (result.GetValueOrDefault<bool>() && !result.GetValue(fix))
        {
            result.AddError("`--dry-run` shows what `--fix` would write. Give both, or leave out `--dry-run`.");
        }
    }
}
