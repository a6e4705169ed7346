using System.Text;

namespace BackHealthSite.Diagnostics;

/// <summary>
/// What puts a mistake right that can be read in one way only: a stretch of the file that the problem stands in, and what is to stand
/// there.
/// </summary>
/// <param name="Span">The stretch; an empty one is a place to write at.</param>
/// <param name="Text">What takes its place, with line feeds only.</param>
internal sealed record SourceEdit(TextSpan Span, string Text)
{
    /// <summary>A text with edits made that do not overlap, in any order.</summary>
    public static string Apply(string text, IEnumerable<SourceEdit> edits)
    {
        var edited = new StringBuilder(text.Length);
        var done = 0;
        foreach (var edit in edits.OrderBy(edit => edit.Span.Start))
        {
            edited.Append(text, done, edit.Span.Start - done).Append(edit.Text);
            done = edit.Span.End;
        }

        return edited.Append(text, done, text.Length - done).ToString();
    }
}
