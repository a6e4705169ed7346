namespace BackHealthSite.RedFlags;

/// <summary>Where a phrase stands: its first and its last word, counted from the start of the text.</summary>
internal readonly record struct WordPlace(int First, int Last);
