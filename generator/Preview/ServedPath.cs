namespace BackHealthSite.Preview;

/// <summary>The path that the preview serves the site under, as its host will: `/`, or `/back/`.</summary>
/// <param name="Value">It begins and ends with `/`.</param>
internal sealed record ServedPath(string Value)
{
    public static ServedPath Root { get; } = new("/");

    /// <summary>The place on the site that a path names, with its first `/`; null for a path that lies outside of it.</summary>
    public string? PlaceAt(string path) => path.StartsWith(Value, StringComparison.Ordinal) ? path[(Value.Length - 1)..] : null;

    /// <summary>The path of a place on the site.</summary>
    public string Of(string place) => Value + place[1..];
}
