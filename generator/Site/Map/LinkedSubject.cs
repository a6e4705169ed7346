namespace BackHealthSite.Site.Map;

/// <summary>A subject of the map with its links to those of the columns before its own.</summary>
internal sealed record LinkedSubject(Article Article, IReadOnlyList<SubjectLink> Links);
