namespace BackHealthSite.Source.Characters;

/// <summary>A stretch of a text that is not what it looks like, in UTF-16 offsets, the end exclusive.</summary>
internal readonly record struct OddPlace(Oddity Oddity, int Start, int End);
