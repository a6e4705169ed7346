using BackHealthSite.Diagnostics;

namespace BackHealthSite.Moving;

/// <summary>Puts another value in the place of one, inside its quotes if it has some.</summary>
internal static class ValueEdit
{
    /// <summary>The edit; null where something else stands at the place.</summary>
    public static SourceEdit? Of(string text, TextSpan place, (string Old, string New) value)
    {
        var written = place.End <= text.Length ? text[place.Start..place.End] : "";
        if (written.Trim().Trim('"', '\'') != value.Old)
        {
            return null;
        }

        var start = place.Start + written.IndexOf(value.Old, StringComparison.Ordinal);
        return new SourceEdit(new TextSpan(start, start + value.Old.Length), value.New);
    }
}
