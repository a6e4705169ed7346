using BackHealthSite.Diagnostics;

namespace BackHealthSite.Moving;

/// <summary>Words that take the place of others in a file; of nothing where the place is empty.</summary>
internal readonly record struct TextEdit(TextSpan Place, string Words)
{
    /// <summary>Puts words in the place of a value, inside its quotes if it has some; null where something else stands there.</summary>
    public static TextEdit? OfValue(string text, TextSpan place, (string Old, string New) value)
    {
        var written = place.End <= text.Length ? text[place.Start..place.End] : "";
        if (written.Trim().Trim('"', '\'') != value.Old)
        {
            return null;
        }

        var start = place.Start + written.IndexOf(value.Old, StringComparison.Ordinal);
        return new TextEdit(new TextSpan(start, start + value.Old.Length), value.New);
    }
}
