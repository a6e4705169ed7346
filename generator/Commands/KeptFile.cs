using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Disk;
using BackHealthSite.Source;

namespace BackHealthSite.Commands;

/// <summary>A file of the input folder that a command writes anew, whole or not at all.</summary>
internal static class KeptFile
{
    /// <exception cref="WrongUseException">The disk refused; what lay there is as it was.</exception>
    public static void Write(string what, GivenPath path, string text) => Write(what, path, Encoding.UTF8.GetBytes(text));

    /// <exception cref="WrongUseException">The disk refused; what lay there is as it was.</exception>
    public static void Write(string what, GivenPath path, byte[] bytes)
    {
        try
        {
            WholeFile.Write(path.Place, bytes);
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            throw new WrongUseException($"{what} `{path.Text}` can't be written: {DiskAnswer.Of(e)}. It is as it was.", e);
        }
    }
}
