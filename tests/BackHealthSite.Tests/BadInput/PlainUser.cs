using System.Diagnostics;
using System.Runtime.Versioning;

namespace BackHealthSite.Tests.BadInput;

/// <summary>
/// A user without special rights, since root may read and write everything; and a copy of the generator that this user may read.
/// </summary>
[UnsupportedOSPlatform("windows")]
public sealed class PlainUser : IDisposable
{
    private static readonly string[][] Ways =
    [
        ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"],
        ["su", "-s", "/bin/sh", "nobody", "-c", "exec \"$@\"", "sh"],
    ];

    private readonly DirectoryInfo? copy;

    public PlainUser()
    {
        Program = Path.Combine(AppContext.BaseDirectory, "backhealth.dll");
        if (!Environment.IsPrivilegedProcess)
        {
            Command = [];
            return;
        }

        Command = Ways.FirstOrDefault(Works)
            ?? throw new InvalidOperationException(
                "To run the generator without root's rights, these tests need `setpriv` (util-linux) or `su` and the user `nobody`.");
        copy = Directory.CreateTempSubdirectory("backhealth-program-");
        File.SetUnixFileMode(
            copy.FullName,
            UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute | UnixFileMode.OtherRead | UnixFileMode.OtherExecute);
        foreach (var file in Directory.EnumerateFiles(AppContext.BaseDirectory).Where(IsPartOfProgram))
        {
            File.Copy(file, Path.Combine(copy.FullName, Path.GetFileName(file)));
        }

        Program = Path.Combine(copy.FullName, Path.GetFileName(Program));
    }

    /// <summary>What the command line of a process begins with, so that it runs as this user.</summary>
    public IReadOnlyList<string> Command { get; }

    public string Program { get; }

    public void Dispose() => copy?.Delete(recursive: true);

    private static bool IsPartOfProgram(string file) => Path.GetExtension(file) is ".dll" or ".json";

    private static bool Works(string[] way)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(way[0], [.. way[1..], "true"]) { RedirectStandardError = true })!;
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
