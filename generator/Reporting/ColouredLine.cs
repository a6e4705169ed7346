using Spectre.Console;
using Spectre.Console.Rendering;

namespace BackHealthSite.Reporting;

/// <summary>
/// A line for Spectre.Console that reaches the terminal as it is: no markup is read in it, so an article cannot write any,
/// and it is not wrapped, so that it can be copied and the caret stays under its place.
/// </summary>
internal sealed class ColouredLine(IReadOnlyList<StyledText> pieces) : IRenderable
{
    public Measurement Measure(RenderOptions options, int maxWidth) => new(maxWidth, maxWidth);

    public IEnumerable<Segment> Render(RenderOptions options, int maxWidth) =>
        pieces.Select(piece => new Segment(piece.Text, StyleOf(piece.Tone))).Append(Segment.LineBreak);

    private static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Error => new Style(Color.Red, decoration: Decoration.Bold),
        Tone.Warning => new Style(Color.Yellow, decoration: Decoration.Bold),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(Color.Green),
        _ => Style.Plain,
    };
}
