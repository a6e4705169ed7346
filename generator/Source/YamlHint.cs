namespace BackHealthSite.Source;

/// <summary>A common slip in YAML written by hand: the offsets of its place in the text, and words for its author.</summary>
internal sealed record YamlHint(int Start, int End, string Message, string Fix);
