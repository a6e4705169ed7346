namespace BackHealthSite.Content;

/// <summary>A file or folder name that Linux, macOS and Windows all take as it is.</summary>
internal static class PortableName
{
    /// <summary>Characters; file systems take 255 bytes, and the fingerprint and ending need some of them.</summary>
    public const int Longest = 200;

    private static readonly HashSet<string> Devices = new(
        ["con", "prn", "aux", "nul", .. Numbered("com"), .. Numbered("lpt")],
        StringComparer.OrdinalIgnoreCase);

    public static bool Holds(string name) =>
        name.Length is > 0 and <= Longest && name[^1] is not ('.' or ' ') && !IsDevice(name) && name.All(IsAllowed);

    /// <summary>Windows reads `con`, and `con.html` as well, as the name of a device ("Naming Files, Paths, and Namespaces").</summary>
    public static bool IsDevice(string name) => Devices.Contains(name.Split('.')[0]);

    private static bool IsAllowed(char c) => !char.IsControl(c) && c is not ('/' or '\\' or ':' or '*' or '?' or '"' or '<' or '>' or '|');

    private static IEnumerable<string> Numbered(string device) => "123456789".Select(digit => device + digit);
}
