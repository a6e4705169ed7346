namespace BackHealthSite.Source;

/// <summary>
/// How much one value of a YAML file may hold: the characters of its text or of each of its texts, and the entries of its list.
/// </summary>
internal readonly record struct FieldLimit(int Longest, int Most);
