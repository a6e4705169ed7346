namespace BackHealthSite.Reporting;

/// <summary>What a piece of a report is, which decides its colour where there are colours.</summary>
internal enum Tone
{
    Plain,
    Error,
    Warning,
    Faint,
    Good,
}

/// <summary>A piece of one line.</summary>
internal readonly record struct StyledText(string Text, Tone Tone = Tone.Plain);
