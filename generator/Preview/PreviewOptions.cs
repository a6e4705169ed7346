using BackHealthSite.Source;

namespace BackHealthSite.Preview;

/// <summary>What a user asked of `preview`. Port 0 takes any that is free.</summary>
internal sealed record PreviewOptions(GivenPath Input, int Port, DateOnly Today)
{
    /// <summary>The editor that problems are opened in; null for none.</summary>
    public EditorLink? Editor { get; init; } = EditorLink.Of(EditorLink.Default);

    /// <summary>The theme to follow; null where nobody works on one.</summary>
    public ThemeFolder? Theme { get; init; }

    /// <summary>The path that it serves the site under.</summary>
    public ServedPath Under { get; init; } = ServedPath.Root;

    /// <summary>The names it answers under.</summary>
    public PreviewHosts Hosts { get; init; } = new(Further: null);
}
