using System.Runtime.InteropServices;
using System.Text;

namespace BackHealthSite.Publishing.Disk;

/// <summary>Swaps two folders in one step, so that neither name is ever missing: Linux's renameat2(2) with RENAME_EXCHANGE.</summary>
internal static class FolderExchange
{
    private const int RelativeToWorkingFolder = -100;
    private const uint Exchange = 2;

    /// <summary>False on other systems, on file systems that cannot, and where the C library is older than the call.</summary>
    public static bool Try(string one, string other)
    {
        if (!OperatingSystem.IsLinux())
        {
            return false;
        }

        try
        {
            return RenameAt2(RelativeToWorkingFolder, CString(one), RelativeToWorkingFolder, CString(other), Exchange) == 0;
        }
        catch (Exception e) when (e is EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    private static byte[] CString(string path) => Encoding.UTF8.GetBytes(path + '\0');

    // Bytes instead of strings: nothing to marshal, so the project needs no unsafe code and native compilation no stub.
    [DllImport("libc", EntryPoint = "renameat2", ExactSpelling = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int RenameAt2(int oldFolder, byte[] oldPath, int newFolder, byte[] newPath, uint flags);
}
