using System.ComponentModel;
using System.Diagnostics;
using BackHealthSite.Content;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Theme;

namespace BackHealthSite.Preview;

/// <summary>
/// The theme of the checkout that this program was built in, for whoever works on its styles and scripts. A theme that lies
/// elsewhere is never built: building it runs its scripts.
/// </summary>
internal sealed class ThemeFolder
{
    private const string BuildScript = "build.mjs";

    private readonly string folder;

    private ThemeFolder(string folder) => this.folder = folder;

    /// <summary>The styles and scripts as they are written.</summary>
    public string Sources => Path.Combine(folder, "assets");

    /// <summary>Null where the program was taken out of its checkout, or the packages of the theme are not installed.</summary>
    public static ThemeFolder? OfProgram() => Around(AppContext.BaseDirectory);

    /// <summary>The theme of the checkout that a place lies in.</summary>
    public static ThemeFolder? Around(string place)
    {
        for (var folder = Path.TrimEndingDirectorySeparator(place); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var theme = Path.Combine(folder, "theme");
            if (File.Exists(Path.Combine(theme, BuildScript)) && File.Exists(Path.Combine(folder, "generator", "Program.cs")))
            {
                return Directory.Exists(Path.Combine(theme, "node_modules")) ? new ThemeFolder(theme) : null;
            }
        }

        return null;
    }

    /// <summary>Builds the files anew; or what the build complained of.</summary>
    public async Task<(ThemeFiles? Files, string Complaint)> Build(CancellationToken cancellation)
    {
        try
        {
            return await Run(cancellation);
        }
        catch (Exception e) when (e is Win32Exception || DiskAnswer.Is(e))
        {
            // No Node, or files that another build writes at this moment.
            return (null, e.Message);
        }
    }

    private async Task<(ThemeFiles? Files, string Complaint)> Run(CancellationToken cancellation)
    {
        var start = new ProcessStartInfo("node", [BuildScript])
        {
            WorkingDirectory = folder,
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var node = Process.Start(start)!;
        try
        {
            var said = node.StandardOutput.ReadToEndAsync(cancellation);
            var complaint = await node.StandardError.ReadToEndAsync(cancellation);
            await said;
            await node.WaitForExitAsync(cancellation);
            return node.ExitCode == 0 ? (Built(), "") : (null, complaint);
        }
        catch (OperationCanceledException)
        {
            node.Kill(entireProcessTree: true);
            throw;
        }
    }

    private ThemeFiles Built() =>
        new(ThemeAssets.Names.ToDictionary(name => name, name => File.ReadAllBytes(Path.Combine(folder, "dist", name))));
}
