using BackHealthSite.Diagnostics;

namespace BackHealthSite.Content;

/// <summary>A value an author wrote, with the place where it stands.</summary>
internal sealed record Located<T>(T Value, Location Where);
