using System.Text;
using BackHealthSite.Diagnostics;
using BackHealthSite.Publishing.Disk;

namespace BackHealthSite.Commands;

/// <summary>The standard output of this process: where it leads to a file on a disk that takes no more, that is said and no bug.</summary>
internal sealed class StandardOutput(TextWriter console) : TextWriter(console.FormatProvider)
{
    public override Encoding Encoding => console.Encoding;

    public override void Write(char value) => Do(() => console.Write(value));

    public override void Write(string? value) => Do(() => console.Write(value));

    public override void Write(char[] buffer, int index, int count) => Do(() => console.Write(buffer, index, count));

    public override void Flush() => Do(console.Flush);

    private static void Do(Action write)
    {
        try
        {
            write();
        }
        catch (Exception e) when (DiskAnswer.Is(e))
        {
            throw new WrongUseException($"The standard output can't be written: {DiskAnswer.Of(e)}.", e);
        }
    }
}
