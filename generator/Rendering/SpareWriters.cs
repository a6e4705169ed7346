using System.Globalization;
using System.Text;
using BackHealthSite.Diagnostics;

namespace BackHealthSite.Rendering;

/// <summary>Writers that pages take turns with, so that not each of them needs room of its own; safe to share between threads.</summary>
internal sealed class SpareWriters
{
    private const int UsualLength = 16 * 1024;

    private readonly Spares<StringWriter> spares =
        new(() => new StringWriter(new StringBuilder(UsualLength), CultureInfo.InvariantCulture));

    public StringWriter Take() => spares.Take();

    /// <summary>Gives a writer back, for what was written with it.</summary>
    public string Return(StringWriter writer)
    {
        var letters = writer.GetStringBuilder();
        var text = letters.ToString();
        letters.Clear();
        spares.GiveBack(writer);
        return text;
    }
}
