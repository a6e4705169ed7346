namespace BackHealthSite.Content;

/// <summary>The name of an article: kebab-case, unique over all topics, the same as its file name.</summary>
internal readonly record struct ArticleId(string Value) : IComparable<ArticleId>
{
    public int CompareTo(ArticleId other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>A place on the site: starts and ends with `/` (or names a file), without the base path.</summary>
internal readonly record struct UrlPath(string Value) : IComparable<UrlPath>
{
    public static UrlPath Home => new("/");

    public int CompareTo(UrlPath other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>The id of a heading, as the part of an address after `#`.</summary>
internal readonly record struct Anchor(string Value)
{
    public override string ToString() => Value;
}
