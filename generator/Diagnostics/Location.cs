namespace BackHealthSite.Diagnostics;

/// <summary>A place an author can go to: a file, as a path under the input folder with `/`, and a stretch of its text.</summary>
public sealed record Location(string Path, TextSpan Span)
{
    /// <summary>The first character of a file, for problems that concern the whole of it.</summary>
    public static Location StartOf(string path) => new(path, TextSpan.Empty);
}
