using System.Collections.Concurrent;
using System.Globalization;
using System.Text;

namespace BackHealthSite.Rendering;

/// <summary>Writers that pages take turns with, so that not each of them needs room of its own; safe to share between threads.</summary>
internal sealed class SpareWriters
{
    private const int UsualLength = 16 * 1024;

    private readonly ConcurrentBag<StringWriter> spare = [];

    public StringWriter Take() =>
        spare.TryTake(out var writer) ? writer : new StringWriter(new StringBuilder(UsualLength), CultureInfo.InvariantCulture);

    /// <summary>Gives a writer back, for what was written with it.</summary>
    public string Return(StringWriter writer)
    {
        var letters = writer.GetStringBuilder();
        var text = letters.ToString();
        letters.Clear();
        spare.Add(writer);
        return text;
    }
}
