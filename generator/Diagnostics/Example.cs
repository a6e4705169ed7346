namespace BackHealthSite.Diagnostics;

/// <summary>
/// How the bad and the good text of a rule are tried: as which part of a small site, and where the bad one breaks the rule.
/// </summary>
/// <param name="Kind">The part of the site.</param>
/// <param name="Place">
/// The words of the bad text that a problem stands on, several parted by ` | `; the path of a file where the problem concerns the whole of
/// it.
/// </param>
internal readonly record struct Example(ExampleKind Kind, string Place)
{
    /// <summary>What is tried in place of the bad text, where that tells a reader of it in other words.</summary>
    public string? Bad { get; init; }

    /// <summary>The same for the good text.</summary>
    public string? Good { get; init; }

    /// <summary>More files, which the site has with both.</summary>
    public string? Beside { get; init; }

    /// <summary>What the run asks for, such as `--today 2026-12-01`.</summary>
    public string? Asked { get; init; }
}

/// <summary>The part of a small site, or of a finished page, that an example takes the place of.</summary>
internal enum ExampleKind
{
    /// <summary>Nothing runs it.</summary>
    None,

    /// <summary>More words in a section of an article.</summary>
    Section,

    /// <summary>All that stands before the first heading of an article.</summary>
    Opening,

    /// <summary>All that stands behind the front matter of an article.</summary>
    Body,

    /// <summary>Lines of the front matter of an article, in place of those that it has or beside them.</summary>
    Matter,

    /// <summary>The words of a page that is no article.</summary>
    Prose,

    /// <summary>Files, each behind a line `-- path --`.</summary>
    Files,

    /// <summary>Changes to a finished page, or to the registry that it is held to.</summary>
    Page,

    /// <summary>How often a finished article was verified.</summary>
    Tally,

    /// <summary>What has become of an address of another site.</summary>
    Answer,
}
